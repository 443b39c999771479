package org.musubi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.people.Organisation;
import org.musubi.text.Amounts;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** How commitments are found: by their statement and by everything that it names. */
@ApplicationScoped
class CommitmentFindings implements Findings<Commitment> {

    @Inject
    EntityManager database;

    @Override
    public Class<Commitment> type() {
        return Commitment.class;
    }

    @Override
    public Optional<Finding> of(Commitment commitment) {
        Finding finding = Finding.of(
                        FindingKind.COMMITMENT, commitment.getId(), commitment.getPath(), commitment.getStatement())
                .tagged(commitment.getRef())
                .tagged(commitment.getPlaceName())
                .tagged(commitment.getSector().getName())
                .tagged(names(commitment).toList())
                .placed(
                        commitment.getSector().getCode(),
                        commitment.getStrength().name())
                .dated(commitment.getDocument().getIssued());
        for (Party party : commitment.getPartiesInOrder()) {
            finding = finding.concerning(party.getOrganisation().getSide().name());
        }
        return Optional.of(finding);
    }

    @Override
    public List<Commitment> touchedBy(Object changed) {
        if (changed instanceof Organisation) {
            return naming("join c.parties p where p.organisation = ?1", changed);
        }
        return changed instanceof Sector ? naming("where c.sector = ?1", changed) : List.of();
    }

    private List<Commitment> naming(String how, Object named) {
        return database.createQuery("select distinct c from Commitment c " + how, Commitment.class)
                .setParameter(1, named)
                .getResultList();
    }

    private static Stream<Bilingual> names(Commitment commitment) {
        return Stream.of(
                        commitment.getPartiesInOrder().stream().flatMap(party -> called(party.getOrganisation())),
                        commitment.getPlaces().stream().map(Named::getName),
                        commitment.getFrameworks().stream().map(Named::getName),
                        Stream.ofNullable(commitment.getBody()).map(Named::getName),
                        commitment.getQuantities().stream().map(CommitmentFindings::figure))
                .flatMap(names -> names);
    }

    private static Stream<Bilingual> called(Organisation organisation) {
        return Stream.of(organisation.getName(), Bilingual.of(organisation.getCode(), null));
    }

    private static Bilingual figure(Quantity quantity) {
        return quantity.isMoney()
                ? Bilingual.of(
                        Amounts.money(quantity.getValue(), quantity.getUnit(), Language.JA),
                        Amounts.money(quantity.getValue(), quantity.getUnit(), Language.EN))
                : Bilingual.of(Amounts.number(quantity.getValue(), Language.JA), null);
    }
}
