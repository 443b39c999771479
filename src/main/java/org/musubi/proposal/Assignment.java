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
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;

/** Somebody reviews a proposal for a side, until the assignment ends. */
@Entity
@Table(name = "proposal_assignment")
public class Assignment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Side side;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person reviewer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation reviewerOrganisation;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @Embedded
    private Signature signature;

    private Instant endedAt;

    protected Assignment() {}

    Assignment(Proposal proposal, Candidate candidate, Member by) {
        this.proposal = proposal;
        this.side = by.side();
        this.reviewer = candidate.person();
        this.reviewerOrganisation = candidate.organisation();
        this.audience = Audience.draft(SharingLabel.RED, by);
        this.signature = new Signature(by);
    }

    Fact made(Member by) {
        return DeskFacts.of(FactKind.REVIEWER_ASSIGNED, id, proposal, audience, by);
    }

    /** @throws IllegalStateException if it has ended already */
    Fact end(Member by) {
        if (endedAt != null) {
            throw new IllegalStateException("already ended");
        }
        endedAt = Instant.now();
        return DeskFacts.of(FactKind.REVIEWER_UNASSIGNED, id, proposal, audience, by);
    }

    /** Where it is ended, below the proposal's address. */
    public String getEndPath() {
        return "assignments/" + id + "/end";
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether it makes this member a reviewer: the same person, acting for the organisation that was assigned. */
    boolean isOf(Member member) {
        return isOpen() && member.is(reviewer) && member.actsFor(reviewerOrganisation);
    }

    public UUID getId() {
        return id;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Side getSide() {
        return side;
    }

    public Person getReviewer() {
        return reviewer;
    }

    public Organisation getReviewerOrganisation() {
        return reviewerOrganisation;
    }

    public Signature getSignature() {
        return signature;
    }
}
