package org.musubi.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * Who may read a labelled thing. Proposals, projects, comments, files and the facts about them point to one, and
 * {@link Readership} is the only rule that decides over it, in memory and in queries alike.
 *
 * <ul>
 *   <li>Not yet opened (a draft): the named organisations; for RED the named persons.
 *   <li>CLEAR: everybody. GREEN: everybody with a role in a verified organisation.
 *   <li>AMBER: the named organisations, focal points, and government organisations of both sides.
 *   <li>AMBER+STRICT: the named organisations and focal points.
 *   <li>RED: the named persons, and the focal points where the thing was addressed to them.
 * </ul>
 */
@Entity
public class Audience {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SharingLabel label;

    private boolean opened;
    private boolean focalPoints;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation originator;

    @ManyToMany
    @JoinTable(
            name = "audience_organisation",
            joinColumns = @JoinColumn(name = "audience_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> organisations = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "audience_person",
            joinColumns = @JoinColumn(name = "audience_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> persons = new HashSet<>();

    protected Audience() {}

    /** Something everybody may read, such as what the plan states. */
    public static Audience everybody(Organisation originator) {
        Audience audience = new Audience();
        audience.label = SharingLabel.CLEAR;
        audience.opened = true;
        audience.originator = originator;
        return audience;
    }

    /** A draft: seen by its organisations, and under RED by its author alone, until it is opened. */
    public static Audience draft(SharingLabel label, Member author) {
        Audience audience = new Audience();
        audience.label = label;
        audience.originator = author.getOrganisation();
        audience.organisations.add(author.getOrganisation());
        audience.persons.add(author.getPerson());
        return audience;
    }

    /** The same readers or fewer: for a comment or file inside another thing, by its own author. */
    public static Audience within(Audience container, SharingLabel label, Member author) {
        Audience audience = new Audience();
        audience.label = label.atLeast(container.label);
        audience.opened = true;
        audience.focalPoints = true;
        audience.originator = author.getOrganisation();
        audience.organisations.addAll(container.organisations);
        audience.organisations.add(author.getOrganisation());
        audience.persons.addAll(container.persons);
        audience.persons.add(author.getPerson());
        return audience;
    }

    /** The readers of another thing under a label of its own, opened: for what descends from that thing. */
    public static Audience like(Audience origin, SharingLabel label) {
        Audience audience = new Audience();
        audience.label = label;
        audience.originator = origin.originator;
        audience.organisations.addAll(origin.organisations);
        audience.persons.addAll(origin.persons);
        audience.open();
        return audience;
    }

    /** Opens a draft to the readers of its label and addresses it to the focal points of both sides. */
    public void open() {
        opened = true;
        focalPoints = true;
    }

    /** Names the organisations that take part, besides the originator. */
    public void name(Collection<Organisation> participants) {
        organisations.clear();
        organisations.add(originator);
        organisations.addAll(participants);
    }

    public void name(Person person) {
        persons.add(person);
    }

    /** Names one person no longer. */
    public void unname(Person person) {
        persons.remove(person);
    }

    /** Names one more organisation. */
    public void admit(Organisation participant) {
        organisations.add(participant);
    }

    /** Names an organisation no longer, nor its persons who act for no other one that is named; the originator stays. */
    public void dismiss(Organisation participant) {
        if (!participant.equals(originator) && organisations.remove(participant)) {
            persons.removeIf(person -> person.getOrganisations().contains(participant)
                    && Collections.disjoint(person.getOrganisations(), organisations));
        }
    }

    /** Changes the label; whether the change may be made is asked of the thing that carries it. */
    public void label(SharingLabel next) {
        label = next;
    }

    public boolean readableBy(Member member) {
        return Readership.of(member).mayRead(this);
    }

    public UUID getId() {
        return id;
    }

    public SharingLabel getLabel() {
        return label;
    }

    public boolean isOpened() {
        return opened;
    }

    public boolean isForFocalPoints() {
        return focalPoints;
    }

    public Organisation getOriginator() {
        return originator;
    }

    public Set<Organisation> getOrganisations() {
        return organisations;
    }

    public Set<Person> getPersons() {
        return persons;
    }
}
