package org.musubi.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.ReportReason;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Side;

/** What a moderator decided and why. Never changed: a later ruling follows it. */
@Entity
@Immutable
public class Ruling {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReviewItem reviewItem;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Instant at;

    protected Ruling() {}

    Ruling(ReviewItem reviewItem, Decision decision, ReportReason reason, String words, Member moderator) {
        this.reviewItem = reviewItem;
        this.decision = decision;
        this.reason = decision == Decision.APPROVE ? reason : null;
        this.words = words;
        this.person = moderator.getPerson();
        this.organisation = moderator.getOrganisation();
        this.side = moderator.side();
        this.at = Instant.now();
    }

    public UUID getId() {
        return id;
    }

    public ReviewItem getReviewItem() {
        return reviewItem;
    }

    public Decision getDecision() {
        return decision;
    }

    /** Why the comment was hidden; null for every other decision. */
    public ReportReason getReason() {
        return reason;
    }

    public String getWords() {
        return words;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Side getSide() {
        return side;
    }

    public Instant getAt() {
        return at;
    }
}
