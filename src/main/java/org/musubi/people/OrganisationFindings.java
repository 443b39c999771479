package org.musubi.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;

/** How organisations are found: those that everybody may know. */
@ApplicationScoped
class OrganisationFindings implements Findings<Organisation> {

    @Override
    public Class<Organisation> type() {
        return Organisation.class;
    }

    @Override
    public Optional<Finding> of(Organisation organisation) {
        Finding finding = Finding.of(
                        FindingKind.ORGANISATION, organisation.getId(), organisation.getPath(), organisation.getName())
                .tagged(organisation.getCode())
                .concerning(organisation.getSide().name());
        return Optional.of(finding).filter(found -> organisation.isKnownTo(Member.visitor()));
    }
}
