package org.musubi.proposal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** The reason of a decision as typed, in both languages, and the day on which it shall be looked at again. */
public record GroundsForm(@RestForm String reasonJa, @RestForm String reasonEn, @RestForm String reviewOn) {

    static GroundsForm empty() {
        return new GroundsForm("", "", "");
    }

    /** Begins with the words of a text for reasons. */
    static GroundsForm of(ReasonText text) {
        return new GroundsForm(text.getBody().getJa(), text.getBody().getEn(), "");
    }

    /** @param reasoned whether a reason is needed, in one language at least */
    Problems problems(boolean reasoned) {
        return new Problems()
                .when(reasoned && !grounds().isGiven(), "reasonJa", Problem.REASON_NEEDED)
                .atMost(Reading.REASON, reasonJa, "reasonJa")
                .atMost(Reading.REASON, reasonEn, "reasonEn")
                .when(!plain().isEmpty() && date() == null, "reviewOn", Problem.NOT_A_DATE)
                .when(date() != null && date().isBefore(LocalDate.now()), "reviewOn", Problem.DAY_IS_PAST);
    }

    Grounds grounds() {
        return Grounds.of(reasonJa, reasonEn, date());
    }

    private LocalDate date() {
        try {
            LocalDate date = plain().isEmpty() ? null : LocalDate.parse(plain());
            return date == null || date.getYear() > 2999 ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String plain() {
        return Normalizer.normalize(ProposalForm.clean(reviewOn), Normalizer.Form.NFKC)
                .replace('/', '-');
    }
}
