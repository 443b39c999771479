package org.musubi.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A period with its target, as typed. */
record PeriodForm(
        @RestForm String startsOn,
        @RestForm String endsOn,
        @RestForm String value,
        @RestForm String wordingJa,
        @RestForm String wordingEn,
        @RestForm String noteJa,
        @RestForm String noteEn,
        @RestForm String once,
        @RestForm Integer version) {

    PeriodForm {
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        value = Typed.text(value);
        wordingJa = Typed.text(wordingJa);
        wordingEn = Typed.text(wordingEn);
        noteJa = Typed.text(noteJa);
        noteEn = Typed.text(noteEn);
        once = Typed.text(once);
    }

    static PeriodForm empty(int version) {
        return new PeriodForm(
                null, null, null, null, null, null, null, UUID.randomUUID().toString(), version);
    }

    Problems problems(Scale scale) {
        Optional<LocalDate> start = Typed.day(startsOn);
        Optional<LocalDate> end = Typed.day(endsOn);
        boolean both = start.isPresent() && end.isPresent();
        Problems problems = new Problems()
                .required(startsOn, "startsOn")
                .when(start.isEmpty(), "startsOn", Problem.NOT_A_DATE)
                .required(endsOn, "endsOn")
                .when(end.isEmpty(), "endsOn", Problem.NOT_A_DATE)
                .when(both && end.get().isBefore(start.get()), "endsOn", Problem.END_BEFORE_START)
                .when(both && scale.overlaps(start.get(), end.get()), "startsOn", Problem.PERIOD_OVERLAPS);
        target().problems(scale.indicator().getMeasure())
                .getByField()
                .forEach((field, problem) -> problems.when(true, field, problem));
        return problems;
    }

    ValueForm target() {
        return new ValueForm(null, value, wordingJa, wordingEn, noteJa, noteEn, null, version);
    }

    Period periodOf(Indicator indicator) {
        return new Period(
                indicator, Typed.day(startsOn).orElseThrow(), Typed.day(endsOn).orElseThrow());
    }
}
