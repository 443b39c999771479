package org.musubi.project;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.discussion.Discussion;
import org.musubi.history.Entry;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "project")
    record index(
            Slice<Project> projects,
            ProjectFilter filter,
            List<ProjectFilter.Chip> chips,
            List<Sector> sectors,
            List<Organisation> organisations,
            List<Place> places)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record show(
            Project project,
            List<SideView> sides,
            List<Milestone> milestones,
            Order order,
            List<StatusReport> reports,
            List<Attachment> files,
            List<Entry> facts,
            Discussion talk)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record milestone(Milestone milestone, Order order, List<Evidence> evidence, ReasonForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record plan(Project project, MilestoneForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record claim(Milestone milestone, ClaimForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record report(Project project, ReportForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record file(Project project, List<SharingLabel> labels, FileForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record dates(Project project, PlanForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record rhythm(Project project, RhythmForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record predecessors(
            Milestone milestone,
            List<Milestone> choices,
            List<Milestone> circle,
            PredecessorForm form,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record due(Milestone milestone, DueForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record reports(Project project, Slice<StatusReport> reports) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record pause(Project project, Pause pause, ReasonForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record ending(Project project, Ending ending, EndingForm form, Problems problems) implements TemplateInstance {}
}
