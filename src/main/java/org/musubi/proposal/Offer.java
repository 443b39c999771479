package org.musubi.proposal;

import java.util.List;
import java.util.Optional;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Commitment;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.project.Kind;
import org.musubi.text.Language;

/** What the form lets one choose from. Choices are looked up here, so that typed text never reaches a query. */
public record Offer(
        List<Sector> sectors, List<Commitment> commitments, List<Organisation> organisations, List<Place> places) {

    public Optional<Sector> sector(String code) {
        return sectors.stream().filter(sector -> sector.getCode().equals(code)).findFirst();
    }

    public Optional<Commitment> commitment(String ref) {
        return commitments.stream()
                .filter(commitment -> commitment.getRef().equals(ref))
                .findFirst();
    }

    public Optional<Organisation> organisation(String code) {
        return organisations.stream()
                .filter(organisation -> organisation.getCode().equals(code))
                .findFirst();
    }

    public Optional<Place> place(String code) {
        return places.stream().filter(place -> place.getCode().equals(code)).findFirst();
    }

    /** The beginning of a statement, short enough for a list of choices. */
    public String brief(Commitment commitment, Language language) {
        String statement = commitment.getStatement().in(language);
        int most = language == Language.JA ? 40 : 80;
        return statement.length() <= most ? statement : statement.substring(0, most) + "…";
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public PartyRole[] getRoles() {
        return PartyRole.values();
    }

    public Currency[] getCurrencies() {
        return Currency.values();
    }

    public SharingLabel[] getLabels() {
        return SharingLabel.values();
    }
}
