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
            List<StatusReport> reports,
            List<Attachment> files,
            List<Entry> facts,
            Discussion talk)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record milestone(Milestone milestone, List<Evidence> evidence, ReasonForm form, Problems problems)
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
    record suspension(Project project, ReasonForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record resumption(Project project, ReasonForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "project")
    record ending(Project project, Ending ending, EndingForm form, Problems problems) implements TemplateInstance {}
}
