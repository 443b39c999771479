package org.musubi.instrument;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.history.Subject;
import org.musubi.people.Side;

/**
 * Raises the reminders of due days and ends. It may run on every replica and as often as it likes: the database keeps one
 * reminder for each day and distance. After a pause only the nearest distance is raised, not those that were missed.
 */
@ApplicationScoped
public class ReminderRound {

    /** How many days ahead somebody is reminded, the nearest first. */
    static final int[] DISTANCES = {30, 90, 180};

    private static final int FARTHEST = 180;

    @Inject
    EntityManager database;

    @Inject
    History history;

    /** Runs at the start and then at the interval that the settings give. */
    @Scheduled(every = "{musubi.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void go() {
        raise(Clock.systemUTC());
    }

    /** Raises what is missing at this moment; returns how many reminders that were. */
    @Transactional
    public int raise(Clock clock) {
        Instant now = clock.instant();
        return obligations(now) + instruments(now);
    }

    private int obligations(Instant now) {
        Days days = Days.at(now);
        Map<String, Object> parameters = new HashMap<>();
        days.into(parameters, 0, FARTHEST);
        var query = database.createQuery(
                "select o from Obligation o join fetch o.audience where o.state in (OPEN, CONTESTED) and "
                        + days.compared(">=", 0) + " and " + days.compared("<=", FARTHEST) + " order by o.id",
                Obligation.class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .mapToInt(
                        one -> raise("obligation_id", one.subject(), one.getDueOn(), days.of(one.getOwnerSide()), now))
                .sum();
    }

    private int instruments(Instant now) {
        LocalDate today = Side.IN.day(now);
        List<Instrument> ending = database.createQuery(
                        "select i from Instrument i join fetch i.audience where i.state in (SIGNED, IN_FORCE)"
                                + " and i.expiresOn between :today and :far order by i.id",
                        Instrument.class)
                .setParameter("today", today)
                .setParameter("far", today.plusDays(FARTHEST))
                .getResultList();
        return ending.stream()
                .mapToInt(one -> raise("instrument_id", one.subject(), one.getExpiresOn(), today, now))
                .sum();
    }

    /** One statement decides who raises it where several try at once. */
    private int raise(String column, Subject about, LocalDate due, LocalDate today, Instant now) {
        OptionalInt distance = distance(ChronoUnit.DAYS.between(today, due));
        if (distance.isEmpty()) {
            return 0;
        }
        int raised = database.createNativeQuery("insert into reminder (id, " + column
                        + ", due_on, days, raised_at) values (:id, :about, :due, :days, :now) on conflict do nothing")
                .setParameter("id", newKey())
                .setParameter("about", about.id())
                .setParameter("due", due)
                .setParameter("days", distance.getAsInt())
                .setParameter("now", now)
                .executeUpdate();
        if (raised == 1) {
            history.record(Fact.of(FactKind.REMINDER_RAISED, about, Actor.portal())
                    .with("days", String.valueOf(distance.getAsInt()))
                    .with("due", due.toString()));
        }
        return raised;
    }

    /** The nearest distance that is reached; none while the day is farther off than all or has passed. */
    static OptionalInt distance(long daysLeft) {
        return daysLeft < 0
                ? OptionalInt.empty()
                : IntStream.of(DISTANCES).filter(days -> daysLeft <= days).findFirst();
    }

    private static UUID newKey() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
