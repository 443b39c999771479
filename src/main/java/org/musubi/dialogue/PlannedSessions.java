package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.plan.Commitment;
import org.musubi.plan.PlanImported;

/** Enters the sessions that a source document states as held, once each. */
@ApplicationScoped
class PlannedSessions {

    @Inject
    Sessions sessions;

    @Inject
    History history;

    void follow(@Observes PlanImported plan) {
        Set<String> known = sessions.known();
        plan.items().stream()
                .map(PlanImported.Item::commitment)
                .filter(item -> item.getBody() != null && item.getSession() != null)
                .filter(item -> known.add(item.getBody().getCode() + " " + item.getSession()))
                .forEach(item -> enter(item, plan));
    }

    private void enter(Commitment item, PlanImported plan) {
        Session session = Session.stated(
                item.getBody(),
                item.getSession(),
                item.getDated(),
                plan.document().getIssuer());
        sessions.persist(session);
        history.record(Fact.of(FactKind.SESSION_ENTERED, session.subject(), Actor.portal())
                .with("commitment", item.getRef()));
    }
}
