package org.musubi.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;

/**
 * A decision about a proposal that is made but not announced. The proposal stays in joint review for everybody: nothing of
 * it changes before the announcement, so that no page, list or count can tell. The decision is bound to the text that it
 * was made about.
 */
@Entity
@Table(name = "proposal_held_decision")
public class HeldDecision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String textHash;
    private String reasonJa;
    private String reasonEn;
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private Side side;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @Embedded
    private Signature signature;

    @ManyToOne(fetch = FetchType.LAZY)
    private Announcement announcement;

    private Instant announcedAt;
    private Instant releasedAt;

    @Version
    private int version;

    protected HeldDecision() {}

    HeldDecision(Proposal proposal, Outcome outcome, Grounds why, Member by) {
        this.proposal = proposal;
        this.outcome = outcome;
        this.textHash = proposal.getHash();
        this.reasonJa = why.ja();
        this.reasonEn = why.en();
        this.reviewOn = why.reviewOn();
        this.side = by.side();
        this.audience = Audience.draft(SharingLabel.RED, by);
        this.signature = new Signature(by);
    }

    Fact held(Member by) {
        return DeskFacts.of(FactKind.DECISION_HELD, id, proposal, audience, by);
    }

    /** @throws IllegalStateException if it is announced, released or about to be announced */
    Fact release(Member by) {
        if (!isFree()) {
            throw new IllegalStateException("not free to be given up");
        }
        releasedAt = Instant.now();
        return DeskFacts.of(FactKind.DECISION_RELEASED, id, proposal, audience, by);
    }

    void join(Announcement next) {
        announcement = next;
    }

    void leave() {
        announcement = null;
    }

    void announce() {
        announcedAt = Instant.now();
    }

    public boolean isOpen() {
        return announcedAt == null && releasedAt == null;
    }

    /** Neither over nor part of an announcement. */
    public boolean isFree() {
        return isOpen() && announcement == null;
    }

    /** What keeps it from being announced now; null while nothing does. */
    public Obstacle getObstacle() {
        if (proposal.getStage() != Stage.JOINT_REVIEW) {
            return Obstacle.LEFT_REVIEW;
        }
        return textHash.equals(proposal.getHash()) ? null : Obstacle.TEXT_CHANGED;
    }

    /** Whether the member may turn the own side's key over an acceptance; any focal point over the rest. */
    boolean mayBeKeyedBy(Member member) {
        return outcome != Outcome.ACCEPTED || proposal.key(member.side()).isPresent() || proposal.signableBy(member);
    }

    Grounds grounds() {
        return Grounds.of(reasonJa, reasonEn, reviewOn);
    }

    /** Everything that both sides agree to when they announce it. */
    String[] said() {
        return new String[] {
            proposal.getId().toString(), outcome.name(), textHash, reasonJa, reasonEn, String.valueOf(reviewOn)
        };
    }

    public UUID getId() {
        return id;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReasonJa() {
        return reasonJa;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** The side that decided. */
    public Side getSide() {
        return side;
    }

    public Signature getSignature() {
        return signature;
    }

    public Announcement getAnnouncement() {
        return announcement;
    }
}
