package org.musubi.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.people.Organisation;
import org.musubi.plan.Sector;
import org.musubi.project.Project;
import org.musubi.project.StatusReport;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "tracking")
    record phases(Project project, Timetable timetable) implements TemplateInstance {}

    /** @param clash the phase that is in the way; null if none is */
    @CheckedTemplate(basePath = "tracking")
    record newPhase(Project project, PhaseForm form, Phase clash, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record phase(Gate gate, Phase clash, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record movePhase(Phase phase, PhaseForm form, Phase clash, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record gate(Phase phase, GateForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record risks(Project project, List<Risk> risks) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record newRisk(Project project, List<Organisation> organisations, RiskForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record risk(Risk risk, List<RiskRevision> revisions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record editRisk(Risk risk, List<Organisation> organisations, RiskForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record wording(Project project, List<Rewording> rewordings) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record newWording(Project project, WordingForm form, Problems problems) implements TemplateInstance {}

    /** @param japan the newest report of that side, as {@code india}; null where there is none */
    @CheckedTemplate(basePath = "tracking")
    record assessment(Project project, StatusReport japan, StatusReport india, List<Assessment> assessments)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record newAssessment(Project project, AssessmentForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tracking")
    record divergences(Slice<Project> projects, String sector, List<Sector> sectors) implements TemplateInstance {}
}
