package org.musubi.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.discussion.Discussion;
import org.musubi.history.Entry;
import org.musubi.plan.Sector;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "proposal")
    record index(Slice<Proposal> slice, Filter filter, List<Sector> sectors, Stage[] stages)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record show(Proposal proposal, Typed typed, Discussion talk, List<Entry> entries) implements TemplateInstance {}

    /** The form; the proposal is null for a new one. */
    @CheckedTemplate(basePath = "proposal")
    record form(Proposal proposal, ProposalForm form, Offer offer, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record submission(Proposal proposal, Problems problems, List<Likeness> likenesses) implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record versions(Proposal proposal, List<ProposalVersion> versions, List<Submission> copies)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "proposal")
    record comparison(Proposal proposal, Comparison comparison) implements TemplateInstance {}
}
