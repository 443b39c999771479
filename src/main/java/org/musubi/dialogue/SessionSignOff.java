package org.musubi.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.project.Signature;

/** One side's key to publish a closed session, bound to the hash of all that would be public. */
@Entity
@Immutable
public class SessionSignOff {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    private String hash;

    @Embedded
    private Signature by;

    protected SessionSignOff() {}

    SessionSignOff(Session session, String hash, Member by) {
        this.session = session;
        this.hash = hash;
        this.by = Signature.of(by);
    }

    /** The side whose key is missing. */
    public Side getAwaited() {
        return by.getSide().other();
    }

    public String getHash() {
        return hash;
    }

    /** The beginning of the hash, enough to compare by eye. */
    public String getShortHash() {
        return hash.substring(0, 12);
    }

    public Signature getBy() {
        return by;
    }
}
