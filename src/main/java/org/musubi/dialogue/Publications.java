package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;

/** The keys to publish sessions. */
@ApplicationScoped
class Publications {

    @Inject
    EntityManager database;

    @Inject
    Agenda agenda;

    /** The newest key that was given for exactly what would be public now. */
    Optional<SessionSignOff> standing(Session session) {
        return database.createQuery(
                        "from SessionSignOff k join fetch k.by.person join fetch k.by.organisation"
                                + " where k.session = :session order by k.id desc",
                        SessionSignOff.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(key -> key.getHash().equals(hashOf(session)));
    }

    void put(SessionSignOff key) {
        database.persist(key);
    }

    /** Of day, place, chairs, agenda, outcomes, own deliverables and minutes. */
    String hashOf(Session session) {
        List<String> parts = new ArrayList<>();
        say(parts, session.getTitle(), session.getPlace(), session.getMinutes());
        parts.add(String.valueOf(session.getHeldOn()));
        parts.add(String.valueOf(session.getEndsOn()));
        parts.add(session.getChairJp());
        parts.add(session.getChairIn());
        for (AgendaItem item : items(session)) {
            say(parts, item.getTitle());
            parts.add(item.getMinutes() + " " + item.isForDecision());
        }
        for (Outcome outcome : agenda.outcomesOf(session)) {
            say(parts, outcome.getText());
            parts.add(String.valueOf(outcome.getReviewOn()));
        }
        for (Deliverable deliverable : deliverables(session)) {
            say(parts, deliverable.getTitle());
            parts.add(deliverable.getResponsible() + " " + deliverable.getDoneOn());
        }
        return Digest.of(parts.toArray(String[]::new));
    }

    private List<AgendaItem> items(Session session) {
        return agenda.list("session = ?1 and removed = false order by position, id", session);
    }

    private List<Deliverable> deliverables(Session session) {
        return database.createQuery(
                        "from Deliverable d where d.session = :session and d.audience = :audience order by d.id",
                        Deliverable.class)
                .setParameter("session", session)
                .setParameter("audience", session.getAudience())
                .getResultList();
    }

    private static void say(List<String> parts, Bilingual... texts) {
        for (Bilingual text : texts) {
            parts.add(text.getJa());
            parts.add(text.getEn());
        }
    }
}
