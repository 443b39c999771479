package org.musubi.instrument;

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

/**
 * Enters the instruments that a source document names, with exactly what it states. Each is entered once; afterwards the
 * two sides keep it, and a changed file leaves it alone.
 */
@ApplicationScoped
class PlannedInstruments {

    @Inject
    Instruments instruments;

    @Inject
    History history;

    void follow(@Observes PlanImported plan) {
        Set<String> entered = instruments.entered();
        plan.items().stream()
                .map(PlanImported.Item::commitment)
                .filter(commitment -> commitment.getInstrument() != null)
                .filter(commitment -> !entered.contains(commitment.getRef()))
                .forEach(commitment -> enter(commitment, plan));
    }

    private void enter(Commitment commitment, PlanImported plan) {
        Instrument instrument = Instrument.stated(
                instruments.nextCode(), commitment, plan.document().getIssuer());
        instruments.persist(instrument);
        history.record(Fact.of(FactKind.INSTRUMENT_ENTERED, instrument.subject(), Actor.portal())
                .with("commitment", commitment.getRef()));
    }
}
