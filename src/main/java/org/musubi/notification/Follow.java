package org.musubi.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.Conversation;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;

/**
 * Somebody hears of what happens to a thing, known by its conversation, and has seen it up to some time. Whoever stops
 * following stays stopped, also when taking part again.
 */
@Entity
public class Follow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Conversation conversation;

    @Enumerated(EnumType.STRING)
    private FollowReason reason;

    private Instant since;
    private Instant seenAt;
    private Instant endedAt;

    protected Follow() {}

    Follow(Conversation conversation, FollowReason reason, Member by) {
        this.person = by.getPerson();
        this.organisation = by.getOrganisation();
        this.conversation = conversation;
        this.reason = reason;
        this.since = Instant.now();
        this.seenAt = since;
    }

    /** Hears again, from now on and for the organisation acted for; nothing happens to one who hears already. */
    void resume(Member by) {
        if (endedAt != null) {
            endedAt = null;
            organisation = by.getOrganisation();
            reason = FollowReason.CHOSEN;
            since = Instant.now();
            seenAt = since;
        }
    }

    void end() {
        endedAt = Instant.now();
    }

    /** Everything up to a time has been seen; an earlier time than the one kept changes nothing. */
    void seen(Instant upTo) {
        if (upTo.isAfter(seenAt)) {
            seenAt = upTo;
        }
    }

    /** Where the form that opens its news is sent. */
    public String getOpeningPath() {
        return "/notifications/" + id + "/opening";
    }

    public boolean isActive() {
        return endedAt == null;
    }

    public UUID getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public FollowReason getReason() {
        return reason;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
