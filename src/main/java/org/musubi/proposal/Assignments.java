package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.people.Person;
import org.musubi.people.Side;
import org.musubi.people.Standing;

/** Who reviews what for which side. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** How many people a form lets one choose from. */
    private static final int MOST = 300;

    /** Those of a side that have not ended, in the order in which they were made. */
    List<Assignment> open(Proposal proposal, Side side) {
        return list(
                "from Assignment a join fetch a.reviewer join fetch a.reviewerOrganisation"
                        + " where a.proposal = ?1 and a.side = ?2 and a.endedAt is null order by a.id",
                proposal,
                side);
    }

    Optional<Assignment> open(Proposal proposal, Side side, UUID id) {
        return find("id = ?1 and proposal = ?2 and side = ?3 and endedAt is null", id, proposal, side)
                .firstResultOptional();
    }

    /** The people of the member's side who may review the proposal and do not yet, by name. */
    List<Candidate> candidates(Proposal proposal, Member by) {
        List<UUID> already = open(proposal, by.side()).stream()
                .map(assignment -> assignment.getReviewer().getId())
                .toList();
        return ofSide(by.side()).stream()
                .filter(person -> !already.contains(person.getId()))
                .flatMap(person -> person.getOrganisations().stream()
                        .filter(organisation -> organisation.getSide() == by.side() && organisation.mayTakePart())
                        .map(organisation -> new Candidate(person, organisation)))
                .filter(candidate -> candidate.mayReview(proposal))
                .toList();
    }

    /** The people of a side by name; their keys first, since a limit over whole people would read everybody. */
    private List<Person> ofSide(Side side) {
        List<UUID> keys = getEntityManager()
                .createQuery(
                        "select p.id from Person p where p.suspendedAt is null and exists (select 1 from p.organisations o"
                                + " where o.side = :side and o.standing = :verified) order by p.name, p.id",
                        UUID.class)
                .setParameter("side", side)
                .setParameter("verified", Standing.VERIFIED)
                .setMaxResults(MOST)
                .getResultList();
        return getEntityManager()
                .createQuery(
                        "select distinct p from Person p join fetch p.organisations where p.id in :keys"
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter("keys", keys)
                .getResultList();
    }
}
