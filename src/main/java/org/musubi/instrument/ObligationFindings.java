package org.musubi.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;

/** How obligations are found: by what is owed and by whom. Not by their instrument, which may have fewer readers. */
@ApplicationScoped
class ObligationFindings implements Findings<Obligation> {

    @Override
    public Class<Obligation> type() {
        return Obligation.class;
    }

    @Override
    public Optional<Finding> of(Obligation obligation) {
        return Optional.of(
                Finding.of(FindingKind.OBLIGATION, obligation.getId(), obligation.getPath(), obligation.getText())
                        .readBy(obligation.getAudience().getId())
                        .tagged(obligation.getClause())
                        .tagged(obligation.getPost())
                        .tagged(
                                obligation.getOwner() == null
                                        ? null
                                        : obligation.getOwner().getName())
                        .placed(null, obligation.getState().name())
                        .concerning(obligation.getOwnerSide().name())
                        .dated(
                                obligation.getDueOn() == null
                                        ? null
                                        : obligation.getDueOn().getYear()));
    }
}
