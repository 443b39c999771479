package org.musubi.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.discussion.Discussion;
import org.musubi.history.Entry;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

/** The pages of amendments. */
interface AmendmentPages {

    @CheckedTemplate(basePath = "amendment")
    record index(Proposal proposal, Slice<Amendment> slice) implements TemplateInstance {}

    /** The form; the amendment is null for a new one. */
    @CheckedTemplate(basePath = "amendment")
    record form(
            Proposal proposal,
            Amendment amendment,
            AmendmentForm form,
            List<ProposalVersion> versions,
            Problems problems)
            implements TemplateInstance {}

    /**
     * @param merges the texts; empty where the version that it was written against is not there
     * @param talk null before it is proposed
     */
    @CheckedTemplate(basePath = "amendment")
    record show(
            Amendment amendment,
            List<Merge> merges,
            Discussion talk,
            List<Entry> entries,
            String reason,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "amendment")
    record acceptance(Amendment amendment, List<Merge> merges, boolean conflict, AmendmentForm form, Problems problems)
            implements TemplateInstance {}
}
