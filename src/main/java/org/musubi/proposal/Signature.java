package org.musubi.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;

/** Who did something, for which organisation, and when. */
@Embeddable
public class Signature {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private Instant at;

    protected Signature() {}

    Signature(Member by) {
        person = by.getPerson();
        organisation = by.getOrganisation();
        at = Instant.now();
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Instant getAt() {
        return at;
    }
}
