package org.musubi.proposal;

import java.util.List;
import java.util.Set;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;

/** Somebody who could review a proposal, acting for one organisation. */
public record Candidate(Person person, Organisation organisation) {

    /** The value of the choice in a form. */
    public String getKey() {
        return person.getId() + "/" + organisation.getCode();
    }

    /** May read the proposal, and is none of its authors. */
    boolean mayReview(Proposal proposal) {
        Member member = Member.of(person, organisation, List.of(organisation), Set.copyOf(person.getKnownRoles()));
        return member.takesPart() && proposal.getAudience().readableBy(member) && !proposal.isConcernOf(member);
    }
}
