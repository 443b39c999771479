package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.web.Guard;

/** Decides about one proposal in a transaction of its own: done wholly or not at all, whatever happens to the others. */
@ApplicationScoped
class OneByOne {

    @Inject
    Proposals proposals;

    @Inject
    Deciding deciding;

    /** @throws RuntimeException as the pages of single acts do; nothing is changed then */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void decide(UUID id, Integer version, Act act, Grounds why, Member by) {
        Proposal proposal = Guard.found(proposals.forActBy(by, id));
        Guard.unchanged(proposal.getVersion(), version);
        Guard.require(deciding.allows(act, proposal, by));
        deciding.carryOut(act, proposal, why, by);
    }
}
