package org.musubi.finance;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** How a budget line changes, as typed: party, currency and period stay. */
record RevisionForm(
        @RestForm String status,
        @RestForm String amount,
        @RestForm String noteJa,
        @RestForm String noteEn,
        @RestForm String reason,
        @RestForm Integer version) {

    RevisionForm {
        status = Typed.text(status);
        amount = Typed.text(amount);
        noteJa = Typed.text(noteJa);
        noteEn = Typed.text(noteEn);
        reason = Typed.text(reason);
    }

    static RevisionForm of(BudgetLine line) {
        return new RevisionForm(
                line.getStatus().name(),
                line.getAmount().stripTrailingZeros().toPlainString(),
                line.getNote().getJa(),
                line.getNote().getEn(),
                null,
                line.getVersion());
    }

    Problems problems() {
        return new Problems()
                .when(Choices.of(BudgetStatus.class, status).isEmpty(), "status", Problem.NOT_A_CHOICE)
                .when(Money.amount(amount).isEmpty(), "amount", Problem.NOT_AN_AMOUNT)
                .atMost(BudgetForm.TEXT_LIMIT, noteJa, "noteJa")
                .atMost(BudgetForm.TEXT_LIMIT, noteEn, "noteEn")
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(BudgetForm.TEXT_LIMIT, reason, "reason");
    }

    BudgetStatus chosenStatus() {
        return Choices.of(BudgetStatus.class, status).orElseThrow();
    }

    Bilingual note() {
        return Bilingual.of(noteJa, noteEn);
    }
}
