package org.musubi.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * What is said with an act on an obligation: how it was fulfilled, why that is contested or why it is waived.
 *
 * @param about which of the page's forms was sent
 */
public record StepForm(
        @RestForm String textJa,
        @RestForm String textEn,
        @RestForm String address,
        @RestForm String day,
        @RestForm String about,
        @RestForm Integer version) {

    private static final int LIMIT = 4_000;

    public StepForm {
        textJa = Typed.text(textJa);
        textEn = Typed.text(textEn);
        address = Typed.text(address).strip();
        day = Typed.text(day).strip();
        about = Typed.text(about);
    }

    static StepForm empty() {
        return new StepForm(null, null, null, null, null, null);
    }

    /** A claim needs something to look at: a text in one language at least, or an address. */
    Problems ofClaim() {
        return lengths()
                .when(textJa.isBlank() && textEn.isBlank() && address.isEmpty(), "claimJa", Problem.EVIDENCE_NEEDED)
                .when(!address.isEmpty() && !Typed.isSecureAddress(address), "claimAddress", Problem.NOT_AN_ADDRESS);
    }

    Problems ofContest() {
        return lengths().when(textJa.isBlank() && textEn.isBlank(), "contestJa", Problem.REASON_NEEDED);
    }

    /** Both sides sign the reason, so it is needed in both languages. */
    Problems ofWaiver() {
        return lengths()
                .when(textJa.isBlank(), "waiverJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(textEn.isBlank(), "waiverEn", Problem.BOTH_LANGUAGES_NEEDED);
    }

    /** Both sides sign the day and the reason. */
    Problems ofExtension(Obligation obligation) {
        return lengths()
                .when(dayGiven().isEmpty(), "day", Problem.NOT_A_DATE)
                .when(
                        dayGiven()
                                .filter(one ->
                                        one.isBefore(obligation.getOwnerSide().today()))
                                .isPresent(),
                        "day",
                        Problem.DAY_IS_PAST)
                .when(
                        dayGiven()
                                .filter(one -> one.equals(obligation.getDueOn()))
                                .isPresent(),
                        "day",
                        Problem.NOTHING_CHANGED)
                .when(textJa.isBlank(), "extensionJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(textEn.isBlank(), "extensionEn", Problem.BOTH_LANGUAGES_NEEDED);
    }

    Optional<LocalDate> dayGiven() {
        return Typed.day(day);
    }

    Bilingual text() {
        return Bilingual.of(textJa, textEn);
    }

    String addressGiven() {
        return address.isEmpty() ? null : address;
    }

    private Problems lengths() {
        return new Problems().atMost(LIMIT, textJa, about + "Ja").atMost(LIMIT, textEn, about + "En");
    }
}
