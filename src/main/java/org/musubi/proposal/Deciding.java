package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.musubi.history.History;
import org.musubi.people.Member;
import org.musubi.web.Guard;

/** Carries out what a focal point decides, for one proposal at a time and in the running transaction. */
@ApplicationScoped
class Deciding {

    @Inject
    Proposals proposals;

    @Inject
    HeldDecisions held;

    @Inject
    Acceptance acceptance;

    @Inject
    History history;

    /**
     * A proposal that this may be done with, locked until the transaction ends.
     *
     * @throws RuntimeException as {@link Guard} does: not there (404), not allowed (403), changed meanwhile (409)
     */
    Proposal opened(Act act, String id, Integer version, Member by) {
        Proposal proposal = allowed(act, id, by);
        Guard.unchanged(proposal.getVersion(), version);
        return proposal;
    }

    /** The same whatever version was seen, for a form that may have to be shown again. */
    Proposal allowed(Act act, String id, Member by) {
        Proposal proposal = Guard.found(proposals.forActBy(by, Guard.key(id)));
        Guard.require(allows(act, proposal, by));
        return proposal;
    }

    boolean allows(Act act, Proposal proposal, Member by) {
        return act.isOpenTo(by, proposal) && (act.held() == null || mayHold(proposal.reviewing(by)));
    }

    /** One decision is held back at a time, and only in joint review. */
    boolean mayHold(Reviewing reviewing) {
        return reviewing.isDeciding()
                && reviewing.proposal().getStage() == Stage.JOINT_REVIEW
                && held.about(reviewing.proposal()).isEmpty();
    }

    void carryOut(Act act, Proposal proposal, Grounds why, Member by) {
        switch (act) {
            case SCREEN -> history.record(proposal.screen(by));
            case FORWARD -> history.record(proposal.forward(by));
            case SIGN -> sign(proposal, by);
            case RETURN -> history.record(proposal.giveBack(why, by));
            case DECLINE -> history.record(proposal.decline(why, by));
            case HOLD_ACCEPTANCE, HOLD_RETURN, HOLD_DECLINE -> hold(proposal, act.held(), why, by);
        }
    }

    /** Turns the own side's key; with the other's it makes a project. Returns whether it did. */
    boolean sign(Proposal proposal, Member by) {
        history.record(proposal.sign(by));
        if (proposal.isAgreed()) {
            acceptance.of(proposal, Grounds.none(), by);
            return true;
        }
        return false;
    }

    void hold(Proposal proposal, Outcome outcome, Grounds why, Member by) {
        HeldDecision decision = new HeldDecision(proposal, outcome, why, by);
        held.persist(decision);
        history.record(decision.held(by));
    }
}
