package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Member;

/** Joint announcements, as far as a member may decide about everything in them. */
@ApplicationScoped
public class Announcements implements PanacheRepositoryBase<Announcement, UUID> {

    @Inject
    HeldDecisions held;

    @Inject
    Proposals proposals;

    @Inject
    Acceptance acceptance;

    @Inject
    History history;

    /** An open announcement with its decisions. */
    public record Open(Announcement announcement, List<HeldDecision> decisions) {

        /** Whether something keeps one of its decisions from being announced. */
        public boolean isBlocked() {
            return decisions.stream().anyMatch(decision -> decision.getObstacle() != null);
        }

        boolean mayBeKeyedBy(Member member) {
            return decisions.stream().allMatch(decision -> decision.mayBeKeyedBy(member));
        }

        /** A focal point of the other side who may turn the key over everything in it. */
        public boolean confirmableBy(Member member) {
            return announcement.confirmableBy(member) && !isBlocked() && mayBeKeyedBy(member);
        }
    }

    /** Those that are open, with who proposed them. */
    List<Announcement> open() {
        return list("from Announcement a join fetch a.signature.person join fetch a.signature.organisation"
                + " where a.confirmedAt is null and a.droppedAt is null order by a.id");
    }

    Optional<Open> open(UUID id, Member member) {
        return findByIdOptional(id).filter(Announcement::isOpen).flatMap(one -> whole(one, member));
    }

    /** The same for an act; acts on one announcement wait for each other. */
    Optional<Open> forActBy(UUID id, Member member) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
        return open(id, member);
    }

    private Optional<Open> whole(Announcement announcement, Member member) {
        List<HeldDecision> decisions = held.in(announcement, member);
        return Optional.of(new Open(announcement, decisions))
                .filter(open -> !decisions.isEmpty() && decisions.size() == held.countIn(announcement));
    }

    /** Announces everything in it, in the running transaction: all of it or nothing. */
    void announce(Open open, Member by) {
        history.record(open.announcement().confirm(by));
        for (HeldDecision decision : open.decisions()) {
            Proposal proposal = proposals.findById(decision.getProposal().getId(), LockModeType.PESSIMISTIC_WRITE);
            switch (decision.getOutcome()) {
                case ACCEPTED -> accept(proposal, open.announcement(), decision, by);
                case RETURNED -> history.record(proposal.giveBack(decision.grounds(), by));
                case DECLINED -> history.record(proposal.decline(decision.grounds(), by));
            }
            decision.announce();
        }
    }

    private void accept(Proposal proposal, Announcement announcement, HeldDecision decision, Member by) {
        if (proposal.key(announcement.getSide()).isEmpty()) {
            proposal.sign(announcement.getSide(), announcement.getSignature());
            history.record(Fact.of(FactKind.PROPOSAL_SIGNED, proposal.subject(), announcement.proposer())
                    .with("side", announcement.getSide().name())
                    .with("hash", proposal.getHash()));
        }
        if (proposal.key(by.side()).isEmpty()) {
            history.record(proposal.sign(by));
        }
        acceptance.of(proposal, decision.grounds(), by);
    }
}
