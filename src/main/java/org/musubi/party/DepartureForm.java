package org.musubi.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** When and why a party leaves, as typed. */
record DepartureForm(
        @RestForm String until, @RestForm String reason, @RestForm String confirmed, @RestForm Integer version) {

    DepartureForm {
        until = Typed.text(until);
        reason = Typed.text(reason);
        confirmed = Typed.text(confirmed);
    }

    static DepartureForm empty(int version) {
        return new DepartureForm(Typed.today().toString(), null, null, version);
    }

    /** @param since the day on which the party took the youngest of its roles; null for one from the beginning */
    Problems problems(LocalDate since) {
        return new Problems()
                .required(until, "until")
                .when(Typed.day(until).isEmpty(), "until", Problem.NOT_A_DATE)
                .when(Typed.day(until).filter(Typed::isAhead).isPresent(), "until", Problem.NOT_YET)
                .when(
                        since != null
                                && Typed.day(until)
                                        .filter(day -> day.isBefore(since))
                                        .isPresent(),
                        "until",
                        Problem.END_BEFORE_START)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(Fields.REASON_LIMIT, reason, "reason");
    }

    LocalDate day() {
        return Typed.day(until).orElseThrow();
    }

    boolean isConfirmed() {
        return confirmed.equals("yes");
    }

    Map<String, List<String>> fields() {
        return Map.of("until", List.of(until), "reason", List.of(reason), "version", List.of(String.valueOf(version)));
    }
}
