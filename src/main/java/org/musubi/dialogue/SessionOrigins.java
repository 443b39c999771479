package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.musubi.instrument.Instrument;
import org.musubi.instrument.Obligation;
import org.musubi.instrument.Origins;
import org.musubi.people.Member;

/** The instruments and sessions that obligations come from. */
@ApplicationScoped
class SessionOrigins implements Origins {

    @Inject
    Agenda agenda;

    @Override
    public Optional<Origin> of(Obligation obligation, Member reader) {
        Instrument instrument = obligation.getInstrument();
        if (instrument != null) {
            return Optional.of(instrument)
                    .filter(one -> one.getAudience().readableBy(reader))
                    .map(one -> new Origin(one.getTitle(), one.getPath()));
        }
        return agenda.outcome(obligation.getOutcomeId(), reader)
                .map(outcome -> outcome.getItem().getSession())
                .map(session -> new Origin(session.getTitle(), session.getPath()));
    }
}
