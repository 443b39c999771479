package org.musubi.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.project.Project;

/** The named readers of a project, and whom a member may know of and so name: people of the own and the other parties. */
@ApplicationScoped
class Readers implements PanacheRepositoryBase<Person, UUID> {

    private static final int MOST = 200;

    List<Person> namedIn(Project project) {
        return list(
                "select distinct p from Person p left join fetch p.organisations"
                        + " where exists (select 1 from Audience a join a.persons n where a = ?1 and n = p)"
                        + " order by p.name, p.id",
                project.getAudience());
    }

    /** At most {@value #MOST}, by name. */
    List<Person> nameable(Project project, Member by) {
        Set<Organisation> known = new HashSet<>(project.getRoll().organisations());
        known.add(by.getOrganisation());
        Set<UUID> keys = known.stream().map(Organisation::getId).collect(Collectors.toSet());
        return find(
                        "select p from Person p where p.suspendedAt is null"
                                + " and exists (select 1 from p.organisations o where o.id in ?1)"
                                + " and not exists (select 1 from Audience a join a.persons n where a = ?2 and n = p)"
                                + " order by p.name, p.id",
                        keys,
                        project.getAudience())
                .page(0, MOST)
                .list()
                .stream()
                .filter(person -> person.getKnownRoles().contains(Role.MEMBER))
                .toList();
    }

    /** Whether somebody of the originating organisation is still named when this person is not. */
    boolean remainsKept(Project project, Person without) {
        Organisation originator = project.getAudience().getOriginator();
        return project.getAudience().getPersons().stream()
                .anyMatch(one -> !one.equals(without) && one.getOrganisations().contains(originator));
    }
}
