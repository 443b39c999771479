package org.musubi.project;

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

/** Who stands behind a row: person, organisation acted for, its side at that time, and when. */
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

    public static Signature of(Member member) {
        Signature signature = new Signature();
        signature.person = member.getPerson();
        signature.organisation = member.getOrganisation();
        signature.side = member.side();
        signature.at = Instant.now();
        return signature;
    }

    /** Of somebody who need not be here now. */
    static Signature of(Person person, Organisation organisation) {
        Signature signature = new Signature();
        signature.person = person;
        signature.organisation = organisation;
        signature.side = organisation.getSide();
        signature.at = Instant.now();
        return signature;
    }

    /** A focal point acts as one, everybody else as a member. */
    public static Actor actor(Member member) {
        return member.as(member.isFocalPoint() ? Capacity.FOCAL_POINT : Capacity.MEMBER);
    }

    /** Whether the member is somebody else, of the other side: the only one whose key completes this one. */
    public boolean isAnsweredBy(Member member) {
        return member.isFocalPoint() && member.side() == side.other() && !member.is(person);
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
