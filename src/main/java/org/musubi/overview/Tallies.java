package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.plan.Sector;

/**
 * The figures about projects and milestones, as far as a reader may see what they count. The database keeps the sums where
 * things change, so that asking costs as much for many projects as for few.
 */
@ApplicationScoped
public class Tallies {

    @Inject
    EntityManager database;

    /**
     * The figures of one sector or of all.
     *
     * @param sector null for all
     */
    Counts of(Member reader, Sector sector) {
        Condition visible = Readership.of(reader).overCircle("t");
        String where = sector == null ? "" : " and t.sectorId = :sector";
        var query = database.createQuery(
                "select t.sectorId, t.measure, case when t.measure = 'DUE' then 'LATE' else t.value end, sum(t.n)"
                        + " from TallyLine t where (t.measure in ('LIFE', 'HEALTH_JP', 'HEALTH_IN', 'HEALTH_JOINT', 'MILESTONE')"
                        + " or t.measure = 'DUE' and t.value < :today) and " + visible.hql() + where
                        + " group by t.sectorId, t.measure, case when t.measure = 'DUE' then 'LATE' else t.value end",
                Object[].class);
        visible.parameters().forEach(query::setParameter);
        query.setParameter("today", LocalDate.now().toString());
        if (sector != null) {
            query.setParameter("sector", sector.getId());
        }
        Counts counts = new Counts();
        query.getResultList()
                .forEach(row -> enter(counts, (UUID) row[0], (String) row[1], (String) row[2], (Long) row[3]));
        commitments(sector, counts);
        return counts;
    }

    /** How many projects each place has, by its code; {@code none} for those that name none. */
    Map<String, Long> perPlace(Member reader, Sector sector) {
        Condition visible = Readership.of(reader).overCircle("t");
        String where = sector == null ? "" : " and t.sectorId = :sector";
        var query = database.createQuery(
                "select t.value, sum(t.n) from TallyLine t where t.measure = 'PLACE' and " + visible.hql() + where
                        + " group by t.value",
                Object[].class);
        visible.parameters().forEach(query::setParameter);
        if (sector != null) {
            query.setParameter("sector", sector.getId());
        }
        Map<String, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** What is late is also not proven, and the rest of what is not proven is due. */
    private static void enter(Counts counts, UUID sector, String measure, String value, long n) {
        if (measure.equals("DUE")) {
            counts.add(Measure.MILESTONE, sector, "LATE", n);
            counts.add(Measure.MILESTONE, sector, "DUE", -n);
        } else {
            counts.add(Measure.valueOf(measure), sector, value.equals("NONE") ? "DUE" : value, n);
        }
    }

    /** Commitments are few and everybody's to read. */
    private void commitments(Sector sector, Counts counts) {
        var query = database.createQuery(
                "select c.sector.id, cast(c.strength as string), count(c) from Commitment c"
                        + (sector == null ? "" : " where c.sector = :sector") + " group by c.sector.id, c.strength",
                Object[].class);
        if (sector != null) {
            query.setParameter("sector", sector);
        }
        query.getResultList()
                .forEach(row -> counts.add(Measure.STRENGTH, (UUID) row[0], (String) row[1], (Long) row[2]));
    }
}
