package org.musubi.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;

/** The roll of a project's parties: who takes part in which role, who did, and what that means for the balance of the sides. */
public record PartyRoll(Project project) {

    private static final List<Side> SIDES = List.of(Side.JP, Side.IN);

    /**
     * Lets an organisation take part from a day on; it reads the project from now on.
     *
     * @throws IllegalStateException if it takes part already, or is given no role
     */
    public Fact admit(Organisation organisation, Set<PartyRole> roles, LocalDate since, String contactPost, Member by) {
        must(rolesOf(organisation).isEmpty() && !roles.isEmpty());
        begin(organisation, roles, since, contactPost);
        project.getAudience().admit(organisation);
        return fact(FactKind.PARTY_JOINED, organisation, by)
                .with("roles", codes(roles))
                .with("since", since.toString());
    }

    /**
     * Gives a party other roles: those it no longer has end on the day, the new ones begin on it.
     *
     * @throws IllegalStateException if it takes no part, or would be left without a role
     */
    public Fact recast(Organisation organisation, Set<PartyRole> roles, LocalDate day, String reason, Member by) {
        Set<PartyRole> former = rolesOf(organisation);
        must(!former.isEmpty() && !roles.isEmpty());
        String post = contactPostOf(organisation);
        current(organisation)
                .filter(party -> !roles.contains(party.getRole()))
                .toList()
                .forEach(party -> party.end(day, reason));
        Set<PartyRole> begun = EnumSet.copyOf(roles);
        begun.removeAll(former);
        begin(organisation, begun, day, post);
        return fact(FactKind.PARTY_ROLES_CHANGED, organisation, by)
                .with("roles", codes(former) + " → " + codes(roles))
                .with("reason", reason);
    }

    /**
     * Lets a party leave: all its roles end, and it reads the project only as far as the label lets everybody of its kind.
     *
     * @throws IllegalStateException if it takes no part
     */
    public Fact release(Organisation organisation, LocalDate day, String reason, Member by) {
        Set<PartyRole> former = rolesOf(organisation);
        must(!former.isEmpty());
        current(organisation).toList().forEach(party -> party.end(day, reason));
        project.getAudience().dismiss(organisation);
        return fact(FactKind.PARTY_LEFT, organisation, by)
                .with("roles", codes(former))
                .with("until", day.toString())
                .with("reason", reason);
    }

    /** States the office that answers for a party; null takes it back. */
    public Fact contact(Organisation organisation, String post, Member by) {
        must(!rolesOf(organisation).isEmpty());
        current(organisation).forEach(party -> party.contactedAt(post));
        return fact(FactKind.PARTY_CONTACT_STATED, organisation, by).with("post", post);
    }

    /** The present parties, each once, by code. */
    public List<Organisation> organisations() {
        return project.getParticipations().stream()
                .filter(Participation::isCurrent)
                .map(Participation::getOrganisation)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Organisation::getCode))))
                .stream()
                .toList();
    }

    /** The roles that an organisation has now; none if it takes no part. */
    public Set<PartyRole> rolesOf(Organisation organisation) {
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        current(organisation).map(Participation::getRole).forEach(roles::add);
        return roles;
    }

    /** Null where nobody stated one. */
    public String contactPostOf(Organisation organisation) {
        return current(organisation)
                .map(Participation::getContactPost)
                .filter(post -> post != null)
                .findFirst()
                .orElse(null);
    }

    /** The day from which an organisation has the youngest of its roles; null where all are from the beginning. */
    public LocalDate sinceOf(Organisation organisation) {
        return current(organisation)
                .map(Participation::getSince)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The roles that ended, the last first. */
    public List<Participation> former() {
        return project.getParticipations().stream()
                .filter(party -> !party.isCurrent())
                .sorted(Comparator.comparing(Participation::getUntil)
                        .reversed()
                        .thenComparing(party -> party.getOrganisation().getCode())
                        .thenComparing(Participation::getRole))
                .toList();
    }

    /** The sides that would lose their last delivering organisation, and the project its balance, if this one had these roles or none. */
    public List<Side> losing(Organisation organisation, Collection<PartyRole> roles) {
        if (!project.isBalanced() || roles.stream().anyMatch(PartyRole::delivers)) {
            return List.of();
        }
        Set<Side> others = project.getParticipations().stream()
                .filter(party ->
                        party.isDelivering() && !party.getOrganisation().equals(organisation))
                .map(party -> party.getOrganisation().getSide())
                .collect(Collectors.toSet());
        return SIDES.stream()
                .filter(side -> project.isDeliveredBy(side) && !others.contains(side))
                .toList();
    }

    private Stream<Participation> current(Organisation organisation) {
        return project.getParticipations().stream()
                .filter(party -> party.isCurrent() && party.getOrganisation().equals(organisation));
    }

    private void begin(Organisation organisation, Set<PartyRole> roles, LocalDate since, String contactPost) {
        roles.forEach(role ->
                project.getParticipations().add(new Participation(project, organisation, role, since, contactPost)));
    }

    private Fact fact(FactKind kind, Organisation organisation, Member by) {
        return Fact.of(kind, project.subject(), Signature.actor(by))
                .with("organisation", organisation.getCode())
                .about(organisation.getName());
    }

    private static String codes(Collection<PartyRole> roles) {
        return roles.stream().sorted().map(role -> String.valueOf(role.code())).collect(Collectors.joining(", "));
    }

    private static void must(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("the roll does not allow it");
        }
    }
}
