package org.musubi.proposal;

import java.util.UUID;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;

/** Facts of the review desk: never about the proposal itself, whose history its authors read. */
final class DeskFacts {

    private DeskFacts() {}

    /** @param audience who may learn what it was about; nobody of the authors */
    static Fact of(FactKind kind, UUID thing, Proposal proposal, Audience audience, Member by) {
        Subject subject =
                new Subject(SubjectType.DESK, thing, proposal.getTitle(), proposal.pathTo("review"), audience.getId());
        return Fact.of(kind, subject, by.as(capacity(by)));
    }

    static Capacity capacity(Member by) {
        if (by.isFocalPoint()) {
            return Capacity.FOCAL_POINT;
        }
        return by.isModerator() ? Capacity.MODERATOR : Capacity.MEMBER;
    }
}
