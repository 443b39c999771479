package org.musubi.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A budget line as typed: a period of at most a year. */
record BudgetForm(
        @RestForm String status,
        @RestForm String party,
        @RestForm String amount,
        @RestForm String currency,
        @RestForm String startsOn,
        @RestForm String endsOn,
        @RestForm String valueDate,
        @RestForm String noteJa,
        @RestForm String noteEn,
        @RestForm String label,
        @RestForm String once) {

    static final int TEXT_LIMIT = 4_000;

    BudgetForm {
        status = Typed.text(status);
        party = Typed.text(party);
        amount = Typed.text(amount);
        currency = Typed.text(currency);
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        valueDate = Typed.text(valueDate);
        noteJa = Typed.text(noteJa);
        noteEn = Typed.text(noteEn);
        label = Typed.text(label);
        once = Typed.text(once);
    }

    static BudgetForm empty(Project project) {
        return new BudgetForm(
                BudgetStatus.INDICATIVE.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                project.getAudience().getLabel().name(),
                UUID.randomUUID().toString());
    }

    Problems problems(Project project, List<Organisation> offered) {
        Optional<LocalDate> start = Typed.day(startsOn);
        Optional<LocalDate> end = Typed.day(endsOn);
        return new Problems()
                .when(Choices.of(BudgetStatus.class, status).isEmpty(), "status", Problem.NOT_A_CHOICE)
                .when(!party.isBlank() && Money.chosen(party, offered).isEmpty(), "party", Problem.NOT_A_CHOICE)
                .when(Money.amount(amount).isEmpty(), "amount", Problem.NOT_AN_AMOUNT)
                .when(Choices.of(Currency.class, currency).isEmpty(), "currency", Problem.AMOUNT_WITHOUT_CURRENCY)
                .required(startsOn, "startsOn")
                .when(start.isEmpty(), "startsOn", Problem.NOT_A_DATE)
                .required(endsOn, "endsOn")
                .when(end.isEmpty(), "endsOn", Problem.NOT_A_DATE)
                .when(ends(end, start, 0), "endsOn", Problem.END_BEFORE_START)
                .when(start.isPresent() && end.isPresent() && !ends(end, start, 1), "endsOn", Problem.PERIOD_TOO_LONG)
                .when(!valueDate.isBlank() && Typed.day(valueDate).isEmpty(), "valueDate", Problem.NOT_A_DATE)
                .atMost(TEXT_LIMIT, noteJa, "noteJa")
                .atMost(TEXT_LIMIT, noteEn, "noteEn")
                .when(
                        chosenLabel()
                                .filter(one -> !project.getAudience().getLabel().stricterThan(one))
                                .isEmpty(),
                        "label",
                        Problem.NOT_A_CHOICE);
    }

    Optional<SharingLabel> chosenLabel() {
        return Choices.of(SharingLabel.class, label);
    }

    Organisation payer(List<Organisation> offered) {
        return Money.chosen(party, offered).orElse(null);
    }

    BudgetLine.Plan plan() {
        LocalDate start = Typed.day(startsOn).orElseThrow();
        return new BudgetLine.Plan(
                Choices.of(BudgetStatus.class, status).orElseThrow(),
                Money.amount(amount).orElseThrow(),
                Choices.of(Currency.class, currency).orElseThrow(),
                start,
                Typed.day(endsOn).orElseThrow(),
                Typed.day(valueDate).orElse(start),
                Bilingual.of(noteJa, noteEn));
    }

    /** Whether the end lies before the start, so many years on. */
    private static boolean ends(Optional<LocalDate> end, Optional<LocalDate> start, int years) {
        return start.isPresent()
                && end.isPresent()
                && end.get().isBefore(start.get().plusYears(years));
    }
}
