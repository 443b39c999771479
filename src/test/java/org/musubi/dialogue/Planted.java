package org.musubi.dialogue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.plan.Body;
import org.musubi.text.Bilingual;

/** A session with something of each kind in it, for tests that look for traces. */
public record Planted(Session session, List<String> keys) {

    /** Call it in a transaction. */
    public static Planted in(EntityManager database, Body body, int number, Audience audience, String text, Member by) {
        Bilingual words = Bilingual.of(text, text);
        Session session = new Session(body, number, audience);
        session.write(text, text, by);
        database.persist(session);
        AgendaItem item = new AgendaItem(session, 1).say(words, 10, true);
        database.persist(item);
        Outcome outcome = new Outcome(item, words, LocalDate.now(), by);
        database.persist(outcome);
        Deliverable deliverable = new Deliverable(session, words, Side.JP);
        database.persist(deliverable);
        return new Planted(
                session,
                List.of(
                        item.getId().toString(),
                        outcome.getId().toString(),
                        deliverable.getId().toString()));
    }
}
