package org.musubi.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.musubi.history.Actor;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Side;

/** Who stands behind a row, for which organisation, and when; nobody where the portal itself did it. */
@Embeddable
public class Signature {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Instant at;

    protected Signature() {}

    static Signature of(Member member) {
        Signature signature = new Signature();
        signature.person = member.getPerson();
        signature.organisation = member.getOrganisation();
        signature.side = member.side();
        signature.at = Instant.now();
        return signature;
    }

    static Signature ofPortal() {
        Signature signature = new Signature();
        signature.side = Side.NEITHER;
        signature.at = Instant.now();
        return signature;
    }

    /** A focal point acts as one, an administrator as such. */
    static Actor actor(Member member) {
        return member.as(member.isFocalPoint() ? Capacity.FOCAL_POINT : Capacity.ADMINISTRATOR);
    }

    public boolean isOfPortal() {
        return person == null;
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
