package org.musubi.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Actor;

/**
 * Whoever reads or acts in this request: a visitor, or a person who acts for one organisation with the roles that
 * Keycloak gives. Every right is asked with a member: {@code thing.editableBy(member)}.
 */
public final class Member {

    private static final Member VISITOR = new Member(null, null, List.of(), Set.of());

    private final Person person;
    private final Organisation organisation;
    private final List<Organisation> organisations;
    private final Set<Role> roles;

    private Member(Person person, Organisation organisation, List<Organisation> organisations, Set<Role> roles) {
        this.person = person;
        this.organisation = organisation;
        this.organisations = organisations;
        this.roles = roles;
    }

    public static Member visitor() {
        return VISITOR;
    }

    /**
     * A person who has signed in.
     *
     * @param organisation the one acted for; null while a person with several has not chosen, or has none
     * @param organisations all that the token names
     */
    public static Member of(
            Person person, Organisation organisation, List<Organisation> organisations, Set<Role> roles) {
        return new Member(person, organisation, organisations, roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles));
    }

    public boolean isVisitor() {
        return person == null;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** Has a role and acts for a verified organisation: belongs to the community of the label GREEN. */
    public boolean belongs() {
        return isSignedIn() && !roles.isEmpty() && organisation != null && organisation.mayTakePart();
    }

    /** May take part for a verified organisation: propose, comment, report. */
    public boolean takesPart() {
        return belongs() && roles.contains(Role.MEMBER);
    }

    /** Is a focal point of the side acted for; nobody is one of neither side. */
    public boolean isFocalPoint() {
        return belongs() && roles.contains(Role.FOCAL_POINT) && side() != Side.NEITHER;
    }

    public boolean isFocalPointOf(Side side) {
        return isFocalPoint() && side() == side;
    }

    /** Takes part for a government organisation of a side. */
    public boolean isOfficial() {
        return takesPart() && organisation.isGovernment() && side() != Side.NEITHER;
    }

    public boolean isModerator() {
        return belongs() && roles.contains(Role.MODERATOR);
    }

    public boolean isAdministrator() {
        return belongs() && roles.contains(Role.ADMINISTRATOR);
    }

    public boolean isAuditor() {
        return belongs() && roles.contains(Role.AUDITOR);
    }

    /** May read the whole history: who did what when, though not labelled text. */
    public boolean readsHistory() {
        return isAdministrator() || isAuditor();
    }

    public boolean actsFor(Organisation other) {
        return belongs() && organisation.equals(other);
    }

    public boolean is(Person other) {
        return isSignedIn() && other != null && Objects.equals(person.getId(), other.getId());
    }

    public boolean mustChooseOrganisation() {
        return isSignedIn() && organisation == null && organisations.size() > 1;
    }

    public boolean hasSeveralOrganisations() {
        return organisations.size() > 1;
    }

    /** The side of the organisation acted for; neither for visitors. */
    public Side side() {
        return organisation == null ? Side.NEITHER : organisation.getSide();
    }

    /**
     * The signature under a write.
     *
     * @throws IllegalStateException for somebody who acts for no organisation: the guard before it is missing
     */
    public Actor as(Capacity capacity) {
        if (person == null || organisation == null) {
            throw new IllegalStateException("nobody acts without an organisation");
        }
        return new Actor(
                person.getId(),
                person.getName(),
                organisation.getId(),
                capacity.name(),
                organisation.getSide().name());
    }

    public Person getPerson() {
        return person;
    }

    public UUID getPersonId() {
        return person == null ? null : person.getId();
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public List<Organisation> getOrganisations() {
        return organisations;
    }

    public Set<Role> getRoles() {
        return roles;
    }
}
