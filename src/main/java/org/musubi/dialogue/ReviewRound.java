package org.musubi.dialogue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Side;

/**
 * Raises one reminder for each outcome whose day to be looked at again has come, also when that was during a pause. It may
 * run on every replica and as often as it likes.
 */
@ApplicationScoped
public class ReviewRound {

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Scheduled(every = "{musubi.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void go() {
        raise(Clock.systemUTC());
    }

    /** Raises what is missing at this moment; returns how many reminders that were. The day begins in Japan. */
    @Transactional
    public int raise(Clock clock) {
        Instant now = clock.instant();
        return database
                .createQuery(
                        "select u from Outcome u join fetch u.item a join fetch a.session s join fetch s.body"
                                + " join fetch s.audience where u.reviewOn <= :today and not exists"
                                + " (select 1 from ReviewReminder r where r.outcome = u) order by u.id",
                        Outcome.class)
                .setParameter("today", Side.JP.day(now))
                .getResultList()
                .stream()
                .mapToInt(outcome -> raise(outcome, now))
                .sum();
    }

    /** One statement decides who raises it where several try at once. */
    private int raise(Outcome outcome, Instant now) {
        int raised = database.createNativeQuery(
                        "insert into review_reminder (id, outcome_id, raised_at) values (:id, :outcome, :now)"
                                + " on conflict do nothing")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("outcome", outcome.getId())
                .setParameter("now", now)
                .executeUpdate();
        if (raised == 1) {
            history.record(Fact.of(
                            FactKind.REMINDER_RAISED,
                            outcome.getItem().getSession().subject(),
                            Actor.portal())
                    .with("due", outcome.getReviewOn().toString()));
        }
        return raised;
    }
}
