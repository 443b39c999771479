package org.musubi.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.people.Organisation;

/** How instruments are found: by their title, their parties and what they take the place of. */
@ApplicationScoped
class InstrumentFindings implements Findings<Instrument> {

    @Override
    public Class<Instrument> type() {
        return Instrument.class;
    }

    @Override
    public Optional<Finding> of(Instrument instrument) {
        Finding finding = Finding.of(
                        FindingKind.INSTRUMENT, instrument.getId(), instrument.getPath(), instrument.getTitle())
                .readBy(instrument.getAudience().getId())
                .tagged(instrument.getCode())
                .tagged(instrument.getPlace())
                .summed(instrument.getEarlier())
                .placed(null, instrument.getState().name())
                .dated(instrument.getSigned());
        for (Organisation party : instrument.getParties()) {
            finding = finding.tagged(party.getName()).concerning(party.getSide().name());
        }
        return Optional.of(finding);
    }
}
