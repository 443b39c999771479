package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Slice;

/** What changed, as far as a reader may read the thing that did, or could have read what is deleted. */
@ApplicationScoped
public class Changes {

    /** Keys and times do not run quite alike where transactions overlap. */
    private static final int OVERLAP = 1_000;

    @Inject
    EntityManager database;

    /**
     * The newest change of each thing that changed, newest first, a page of them. Goes from change to change by the key and
     * stops when the page is full, so that a long past costs nothing.
     */
    List<Change> newest(ChangeFilter filter, Member reader) {
        Condition visible = readable(reader);
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("begin", filter.period().begin());
        parameters.put("end", filter.period().end());
        parameters.put("since", filter.period().since());
        bounds(filter.period(), parameters);
        StringBuilder hql = new StringBuilder(
                "select c from Change c left join Audience a on a.id = c.audienceId where c.at >= :begin"
                        + " and c.at < :end and c.id >= :first and c.id <= :last"
                        + " and (c.statedOn is null or c.statedOn > :since)"
                        + " and c.id >= (select max(x.id) from Change x where x.subjectId = c.subjectId and x.at < :end)"
                        + " and " + visible.hql());
        narrow(hql, parameters, "c.sectorId = :sector", "sector", filter.sectorId());
        narrow(hql, parameters, "c.subjectType = :kind", "kind", filter.thing());
        narrow(hql, parameters, "c.id < :after", "after", filter.key());
        var query = database.createQuery(hql + " order by c.id desc", Change.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(Slice.SIZE + 1).getResultList();
    }

    /** The keys between which a period lies; told apart from the question, so that the planner knows how far apart they are. */
    private void bounds(Period period, Map<String, Object> parameters) {
        Object[] bounds = database.createQuery(
                        "select (select x.id from Change x where x.at >= :begin order by x.at, x.id limit 1),"
                                + " (select x.id from Change x where x.at < :end order by x.at desc, x.id desc limit 1)",
                        Object[].class)
                .setParameter("begin", period.begin())
                .setParameter("end", period.end())
                .getSingleResult();
        parameters.put("first", bounds[0] == null ? 0L : (Long) bounds[0] - OVERLAP);
        parameters.put("last", bounds[1] == null ? 0L : (Long) bounds[1] + OVERLAP);
    }

    /** All that happened to things within a period, oldest first. */
    List<Change> of(List<UUID> subjects, Period period) {
        return database.createQuery(
                        "from Change c where c.subjectId in :subjects and c.at >= :begin and c.at < :end order by c.id",
                        Change.class)
                .setParameter("subjects", subjects.isEmpty() ? List.of(new UUID(0, 0)) : subjects)
                .setParameter("begin", period.begin())
                .setParameter("end", period.end())
                .getResultList();
    }

    /**
     * When anything that a reader may read last changed, by sector; a sector without changes may be left out. Asked for
     * as a range, in the order of the index by sector: by key alone a sector in which nothing happened would be looked for
     * among the changes of all others.
     */
    Map<UUID, Instant> lastIn(Member reader) {
        Condition visible = readable(reader);
        var query = database.createQuery(
                "select s.id, l.at from Sector s join lateral (select c.at as at from Change c left join Audience a on a.id = c.audienceId where c.sectorId between s.id and s.id and "
                        + visible.hql() + " order by c.sectorId, c.id desc limit 1) l on true",
                Object[].class);
        visible.parameters().forEach(query::setParameter);
        Map<UUID, Instant> last = new HashMap<>();
        query.getResultList().forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        return last;
    }

    /** Joined to the audience rather than asked of it by key: so a page looks up few audiences, and never all. */
    private static Condition readable(Member reader) {
        Condition visible = Readership.of(reader).over("a");
        return new Condition("(c.audienceId is null or " + visible.hql() + ")", visible.parameters());
    }

    /** When the comparing begins: before, nothing was kept. */
    Optional<Instant> first() {
        return Optional.ofNullable(database.createQuery("select min(c.at) from Change c", Instant.class)
                .getSingleResult());
    }

    private static void narrow(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            hql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
