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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;

/**
 * Held decisions that both sides announce together. One side proposes it, which is its key; the other side's key, turned
 * over exactly the same decisions, announces all of them at once.
 */
@Entity
@Table(name = "proposal_announcement")
public class Announcement {

    private static final Bilingual NAME = Bilingual.of("決定の共同公表", "Joint announcement of decisions");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String digest;

    @Enumerated(EnumType.STRING)
    private Side side;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @Embedded
    private Signature signature;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person confirmer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation confirmerOrganisation;

    private Instant confirmedAt;
    private Instant droppedAt;

    @Version
    private int version;

    protected Announcement() {}

    /** Proposes to announce these decisions; each becomes part of it. */
    Announcement(List<HeldDecision> decisions, Member by) {
        this.digest = digest(decisions);
        this.side = by.side();
        this.audience = Audience.draft(SharingLabel.RED, by);
        this.signature = new Signature(by);
    }

    /** The digest of everything that the decisions say, in a fixed order. */
    static String digest(List<HeldDecision> decisions) {
        return Digest.of(decisions.stream()
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .flatMap(decision -> Stream.of(decision.said()))
                .toArray(String[]::new));
    }

    Fact proposed(Member by) {
        return fact(FactKind.ANNOUNCEMENT_PROPOSED, by).with("digest", digest);
    }

    /** @throws IllegalStateException if {@link #confirmableBy} says no */
    Fact confirm(Member by) {
        if (!confirmableBy(by)) {
            throw new IllegalStateException("this key is not theirs to turn");
        }
        confirmer = by.getPerson();
        confirmerOrganisation = by.getOrganisation();
        confirmedAt = Instant.now();
        return fact(FactKind.DECISIONS_ANNOUNCED, by).with("digest", digest);
    }

    /** @throws IllegalStateException if {@link #droppableBy} says no */
    Fact drop(Member by) {
        if (!droppableBy(by)) {
            throw new IllegalStateException("not theirs to give up");
        }
        droppedAt = Instant.now();
        return fact(FactKind.ANNOUNCEMENT_DROPPED, by);
    }

    /** A focal point of the other side, and never the same person. */
    public boolean confirmableBy(Member member) {
        return isOpen() && member.isFocalPointOf(side.other()) && !member.is(signature.getPerson());
    }

    /** A focal point of either side, as long as it is not announced. */
    public boolean droppableBy(Member member) {
        return isOpen() && member.isFocalPoint();
    }

    public boolean isOpen() {
        return confirmedAt == null && droppedAt == null;
    }

    /** The signature of the side that proposed it, as the actor of what it agreed to. */
    Actor proposer() {
        return new Actor(
                signature.getPerson().getId(),
                signature.getPerson().getName(),
                signature.getOrganisation().getId(),
                Capacity.FOCAL_POINT.name(),
                side.name());
    }

    private Fact fact(FactKind kind, Member by) {
        Subject subject = new Subject(SubjectType.DESK, id, NAME, getPath(), audience.getId());
        return Fact.of(kind, subject, by.as(Capacity.FOCAL_POINT));
    }

    public String getPath() {
        return "/desk/announcements/" + id;
    }

    public String getConfirmationPath() {
        return getPath() + "/confirmation";
    }

    public String getEndPath() {
        return getPath() + "/end";
    }

    public UUID getId() {
        return id;
    }

    public String getDigest() {
        return digest;
    }

    /** The side whose key it has. */
    public Side getSide() {
        return side;
    }

    public Signature getSignature() {
        return signature;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
