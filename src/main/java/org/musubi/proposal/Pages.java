package org.musubi.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.discussion.Discussion;
import org.musubi.history.Entry;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.plan.Sector;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "proposal")
    record index(Slice<Proposal> slice, Filter filter, List<Sector> sectors, Stage[] stages, boolean invited)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record show(Proposal proposal, Typed typed, Discussion talk, List<Entry> entries) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record start(List<Sector> sectors, Part[] parts, String once, String chosen, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record writing(Writing writing) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record preview(
            Proposal proposal, Part part, List<Writing.Stop> stops, List<Missing> missing, List<Likeness> likenesses)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record drafts(Slice<Proposal> drafts, List<Invitation> waiting) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record authors(
            Proposal proposal,
            List<Organisation> organisations,
            Organisation chosen,
            Slice<Person> people,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record files(Proposal proposal, String once, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record templates(List<TemplateRow> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record template(Sector sector, TemplateForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record versions(Proposal proposal, List<ProposalVersion> versions, List<Submission> copies)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record comparison(Proposal proposal, Comparison comparison) implements TemplateInstance {}
}
