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

/** What a member said against a comment. Never changed; only moderators read it. */
@Entity
@Immutable
public class Report {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReviewItem reviewItem;

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

    protected Report() {}

    Report(ReviewItem reviewItem, ReportReason reason, String words, Member reporter) {
        this.reviewItem = reviewItem;
        this.reason = reason;
        this.words = words;
        this.person = reporter.getPerson();
        this.organisation = reporter.getOrganisation();
        this.side = reporter.side();
        this.at = Instant.now();
    }

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
