package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.musubi.discussion.Talk;
import org.musubi.history.Entry;
import org.musubi.history.History;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** The page of a proposal with its talk and its history, as one reader gets it. */
@ApplicationScoped
class Showing {

    private static final int FACTS = 50;

    @Inject
    Talk talk;

    @Inject
    History history;

    /** @param after the comment behind which the talk begins; null for its first page */
    Pages.show of(Proposal proposal, Member me, Typed typed, UUID after) {
        List<Entry> entries = proposal.reviewReadableBy(me)
                ? history.about(proposal.getId(), Readership.of(me).overId("e.audienceId"), FACTS)
                : List.of();
        return new Pages.show(proposal, typed, talk.of(proposal.getConversation(), me, after), entries);
    }

    /** The page again, with what was typed for an act and what is wrong with it. */
    Pages.show again(Proposal proposal, Member me, Typed typed) {
        return of(proposal, me, typed, null);
    }
}
