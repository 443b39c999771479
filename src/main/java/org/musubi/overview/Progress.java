package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.plan.Commitment;
import org.musubi.plan.Commitments;

/** What the public may know of the progress: from CLEAR data alone, whoever asks. */
@ApplicationScoped
public class Progress {

    @Inject
    EntityManager database;

    @Inject
    Commitments commitments;

    @Inject
    Tallies tallies;

    /** Every sentence with what was reported at the beginning and at the end of a period. */
    List<Sentence> sentences(Period period) {
        Map<String, Map<String, Long>> then = new HashMap<>();
        Map<String, Map<String, Long>> now = new HashMap<>();
        database.createQuery(
                        "select t.value, sum(case when t.day <= :since then t.n else 0 end), sum(t.n) from TallyDay t"
                                + " where t.measure = 'COMMITMENT' and t.day <= :until group by t.value",
                        Object[].class)
                .setParameter("since", period.since())
                .setParameter("until", period.until())
                .getResultList()
                .forEach(row -> {
                    enter(then, (String) row[0], (Long) row[1]);
                    enter(now, (String) row[0], (Long) row[2]);
                });
        return commitments.withPlaces().stream()
                .map(commitment -> new Sentence(
                        commitment,
                        reported(commitment, then, period.since()),
                        reported(commitment, now, period.until())))
                .toList();
    }

    /** The figures of projects and milestones as a visitor sees them today. */
    Counts today() {
        return tallies.of(Member.visitor(), null);
    }

    /** The last day on which a milestone was confirmed in public, by sector. */
    Map<UUID, LocalDate> lastConfirmed() {
        return last("t.measure = 'MILESTONE' and t.value = 'CONFIRMED'");
    }

    /** The last day on which a side reported in public, by sector. */
    Map<UUID, LocalDate> lastReported() {
        return last("t.measure = 'REPORT'");
    }

    private Map<UUID, LocalDate> last(String which) {
        Map<UUID, LocalDate> last = new HashMap<>();
        database.createQuery(
                        "select t.sectorId, max(t.day) from TallyDay t where t.n > 0 and " + which
                                + " group by t.sectorId",
                        Object[].class)
                .getResultList()
                .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
        return last;
    }

    private static Reported reported(Commitment commitment, Map<String, Map<String, Long>> counts, LocalDate day) {
        if (Preset.lastDayOf(commitment.getDocument().getIssued()).isAfter(day)) {
            return null;
        }
        return Reported.of(counts.getOrDefault(commitment.getRef(), Map.of()));
    }

    private static void enter(Map<String, Map<String, Long>> counts, String value, long n) {
        String[] parts = value.split(" ");
        counts.computeIfAbsent(parts[0], any -> new HashMap<>()).merge(parts[1], n, Long::sum);
    }
}
