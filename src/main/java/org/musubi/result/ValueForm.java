package org.musubi.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A baseline, target or actual value as typed: a number or words, as the measure asks. */
record ValueForm(
        @RestForm String statedFor,
        @RestForm String value,
        @RestForm String wordingJa,
        @RestForm String wordingEn,
        @RestForm String noteJa,
        @RestForm String noteEn,
        @RestForm String reason,
        @RestForm Integer version) {

    private static final int WHOLE = 15;
    private static final int FRACTION = 6;
    private static final int TEXT_LIMIT = 4_000;

    ValueForm {
        statedFor = Typed.text(statedFor);
        value = Typed.text(value);
        wordingJa = Typed.text(wordingJa);
        wordingEn = Typed.text(wordingEn);
        noteJa = Typed.text(noteJa);
        noteEn = Typed.text(noteEn);
        reason = Typed.text(reason);
    }

    /** Begins with what is stated now; null begins empty. */
    static ValueForm of(Value now, int version) {
        return now == null
                ? new ValueForm(null, null, null, null, null, null, null, version)
                : new ValueForm(
                        now.getStatedFor(),
                        now.getNumber() == null
                                ? null
                                : now.getNumber().stripTrailingZeros().toPlainString(),
                        now.getWording().getJa(),
                        now.getWording().getEn(),
                        now.getNote().getJa(),
                        now.getNote().getEn(),
                        null,
                        version);
    }

    /** What is wrong with a first value. */
    Problems problems(Measure measure) {
        return valued(new Problems(), measure, value, wordingJa, wordingEn)
                .atMost(TEXT_LIMIT, noteJa, "noteJa")
                .atMost(TEXT_LIMIT, noteEn, "noteEn");
    }

    /** What is wrong with one that corrects another. */
    Problems problemsOfCorrection(Measure measure) {
        return problems(measure)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(TEXT_LIMIT, reason, "reason");
    }

    /** What is wrong with a baseline besides. */
    Problems dated(Problems problems) {
        return problems.required(statedFor, "statedFor")
                .when(!isYear() && Typed.day(statedFor).isEmpty(), "statedFor", Problem.NOT_A_YEAR_OR_DATE);
    }

    static Problems valued(Problems problems, Measure measure, String value, String wordingJa, String wordingEn) {
        if (!measure.isNumeric()) {
            return problems.when(wordingJa.isBlank() && wordingEn.isBlank(), "wordingJa", Problem.REQUIRED)
                    .atMost(TEXT_LIMIT, wordingJa, "wordingJa")
                    .atMost(TEXT_LIMIT, wordingEn, "wordingEn");
        }
        Optional<BigDecimal> number = number(value);
        return problems.required(value, "value")
                .when(number.isEmpty(), "value", Problem.NOT_A_VALUE)
                .when(
                        number.filter(one -> !measure.admits(one)).isPresent(),
                        "value",
                        measure.isPercentage() ? Problem.PERCENTAGE_OUT_OF_RANGE : Problem.NOT_A_RANK);
    }

    static Optional<BigDecimal> number(String typed) {
        return Typed.number(typed, WHOLE, FRACTION);
    }

    String day() {
        return statedFor.strip();
    }

    Value.Said said(Measure measure, boolean correcting) {
        boolean numeric = measure.isNumeric();
        return new Value.Said(
                numeric ? number(value).orElseThrow() : null,
                numeric ? Bilingual.of(null, null) : Bilingual.of(wordingJa, wordingEn),
                Bilingual.of(noteJa, noteEn),
                correcting ? reason.strip() : null);
    }

    private boolean isYear() {
        return statedFor.strip().matches("[0-9]{4}");
    }
}
