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

    @Inject
    EntityManager database;

    /**
     * The newest change of each thing that changed, newest first, a page of them. Goes from change to change by the key and
     * stops when the page is full, so that a long past costs nothing.
     */
    List<Change> newest(ChangeFilter filter, Member reader) {
        Condition visible = Readership.of(reader).overId("c.audienceId");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("begin", filter.period().begin());
        parameters.put("end", filter.period().end());
        parameters.put("since", filter.period().since());
        StringBuilder hql = new StringBuilder("from Change c where c.at >= :begin and c.at < :end"
                + " and c.id >= (select min(x.id) from Change x where x.at >= :begin)"
                + " and c.id <= (select max(x.id) from Change x where x.at < :end)"
                + " and (c.statedOn is null or c.statedOn > :since)"
                + " and not exists (select 1 from Change later where later.subjectId = c.subjectId and later.id > c.id"
                + " and later.at < :end) and " + visible.hql());
        narrow(hql, parameters, "c.sectorId = :sector", "sector", filter.sectorId());
        narrow(hql, parameters, "c.subjectType = :kind", "kind", filter.thing());
        narrow(hql, parameters, "c.id < :after", "after", filter.key());
        var query = database.createQuery(hql + " order by c.id desc", Change.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(Slice.SIZE + 1).getResultList();
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

    /** When anything that a reader may read last changed, by sector; a sector without changes may be left out. */
    Map<UUID, Instant> lastIn(Member reader) {
        Condition visible = Readership.of(reader).overId("c.audienceId");
        var query = database.createQuery(
                "select s.id, l.at from Sector s join lateral (select c.at as at from Change c where c.sectorId = s.id and "
                        + visible.hql() + " order by c.id desc limit 1) l on true",
                Object[].class);
        visible.parameters().forEach(query::setParameter);
        Map<UUID, Instant> last = new HashMap<>();
        query.getResultList().forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        return last;
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
