package org.musubi.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** Which milestones wait for which. A link to a project that the reader may not read is not there. */
@ApplicationScoped
public class Precedences implements PanacheRepositoryBase<Precedence, UUID> {

    private static final int LOCK = 20_251_114;

    /** The links of a project's milestones to what they wait for. */
    Order of(Project project, Member reader) {
        return order("f.project = :project", "project", project, reader);
    }

    /** The links of one milestone, both ways. */
    Order around(Milestone milestone, Member reader) {
        // Two questions: with "or" between the ends no index serves, and 200,000 links are read for each page.
        return order("f = :milestone", "milestone", milestone, reader)
                .and(order("m = :milestone", "milestone", milestone, reader));
    }

    /** Lets nobody else link milestones until this transaction ends, so that no two links close a circle together. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    Optional<Precedence> between(Milestone predecessor, Milestone follower) {
        return find("predecessor = ?1 and follower = ?2", predecessor, follower).singleResultOptional();
    }

    /**
     * The circle that would close if the follower waited for the predecessor: each waits for the next, the last is the
     * first again. Empty if there is none.
     */
    List<UUID> circle(UUID predecessor, UUID follower) {
        Map<UUID, UUID> cameFrom = new HashMap<>();
        cameFrom.put(predecessor, follower);
        Set<UUID> edge = Set.of(predecessor);
        while (!edge.isEmpty() && !edge.contains(follower)) {
            Set<UUID> next = new HashSet<>();
            for (Object[] link : waitedForBy(edge)) {
                if (cameFrom.putIfAbsent((UUID) link[1], (UUID) link[0]) == null) {
                    next.add((UUID) link[1]);
                }
            }
            edge = next;
        }
        return edge.contains(follower) ? way(cameFrom, follower) : List.of();
    }

    private static List<UUID> way(Map<UUID, UUID> cameFrom, UUID start) {
        List<UUID> way = new ArrayList<>(List.of(start));
        UUID here = cameFrom.get(start);
        while (!here.equals(start)) {
            way.add(here);
            here = cameFrom.get(here);
        }
        way.add(start);
        Collections.reverse(way);
        return way;
    }

    private List<Object[]> waitedForBy(Set<UUID> followers) {
        return getEntityManager()
                .createQuery(
                        "select x.follower.id, x.predecessor.id from Precedence x where x.follower.id in :followers",
                        Object[].class)
                .setParameter("followers", followers)
                .getResultList();
    }

    private Order order(String which, String name, Object whose, Member reader) {
        Condition first = Readership.of(reader).over("p.audience");
        Condition second = Readership.of(reader).over("q.audience");
        Map<String, Object> parameters = new HashMap<>(first.parameters());
        parameters.put(name, whose);
        return new Order(find(
                        "select x from Precedence x join fetch x.follower f join fetch x.predecessor m"
                                + " join fetch f.project q join fetch m.project p where " + which + " and "
                                + first.hql() + " and " + second.hql() + " order by m.dueOn, f.dueOn, x.id",
                        parameters)
                .list());
    }
}
