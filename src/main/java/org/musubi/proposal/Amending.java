package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.discussion.Discussion;
import org.musubi.discussion.Talk;
import org.musubi.history.History;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What the pages of amendments have in common: what is wrong with one, and how it is shown. */
@ApplicationScoped
class Amending {

    private static final int FACTS = 50;

    @Inject
    Proposals proposals;

    @Inject
    Talk talk;

    @Inject
    History history;

    /** A version that is not there, a proposal that is decided, or no change at all; besides what each form says. */
    Problems problems(Proposal proposal, AmendmentForm form) {
        Optional<ProposalVersion> base = proposals.version(proposal, form.baseNumber());
        return form.problems()
                .when(base.isEmpty(), "base", Problem.VERSION_GONE)
                .when(!proposal.isAmendable(), "base", Problem.STAGE_CLOSED)
                .when(base.filter(form::isSameAs).isPresent(), "titleJa", Problem.NOTHING_CHANGED);
    }

    AmendmentPages.form form(Proposal proposal, Amendment amendment, AmendmentForm form, Problems problems) {
        return new AmendmentPages.form(proposal, amendment, form, proposals.versionsOf(proposal), problems);
    }

    AmendmentPages.show show(Amendment amendment, Member me, UUID after) {
        return show(amendment, me, after, "", new Problems());
    }

    /** @param reason what was typed for a rejection */
    AmendmentPages.show show(Amendment amendment, Member me, UUID after, String reason, Problems problems) {
        Discussion discussion =
                amendment.getConversation() == null ? null : talk.of(amendment.getConversation(), me, after);
        return new AmendmentPages.show(
                amendment,
                merges(amendment),
                discussion,
                history.about(amendment.getId(), Readership.of(me).overId("e.audienceId"), FACTS),
                reason,
                problems);
    }

    /** The texts side by side; none where the version that it was written against is not there. */
    List<Merge> merges(Amendment amendment) {
        return proposals
                .version(amendment.getProposal(), amendment.getBase())
                .map(base -> Merge.of(base, amendment, amendment.getProposal().getContent()))
                .orElse(List.of());
    }
}
