package org.musubi.result;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** An indicator as typed; the measure is chosen once. */
record IndicatorForm(
        @RestForm String measure,
        @RestForm String direction,
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String unitJa,
        @RestForm String unitEn,
        @RestForm String once,
        @RestForm Integer version) {

    private static final int UNIT_LIMIT = 100;
    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    IndicatorForm {
        measure = Typed.text(measure);
        direction = Typed.text(direction);
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        unitJa = Typed.text(unitJa);
        unitEn = Typed.text(unitEn);
        once = Typed.text(once);
    }

    static IndicatorForm empty() {
        return new IndicatorForm(
                Measure.UNIT.name(),
                UP,
                null,
                null,
                null,
                null,
                UUID.randomUUID().toString(),
                null);
    }

    static IndicatorForm of(Indicator indicator) {
        return new IndicatorForm(
                indicator.getMeasure().name(),
                indicator.isAscending() ? UP : DOWN,
                indicator.getTitle().getJa(),
                indicator.getTitle().getEn(),
                indicator.getUnit().getJa(),
                indicator.getUnit().getEn(),
                null,
                indicator.getVersion());
    }

    Problems problems() {
        return new Problems()
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(ResultForm.TITLE_LIMIT, titleJa, "titleJa")
                .atMost(ResultForm.TITLE_LIMIT, titleEn, "titleEn")
                .when(!direction.equals(UP) && !direction.equals(DOWN), "direction", Problem.NOT_A_CHOICE)
                .atMost(UNIT_LIMIT, unitJa, "unitJa")
                .atMost(UNIT_LIMIT, unitEn, "unitEn");
    }

    Problems problemsOfFirst() {
        return problems().when(Choices.of(Measure.class, measure).isEmpty(), "measure", Problem.NOT_A_CHOICE);
    }

    public boolean isAscending() {
        return direction.equals(UP);
    }

    Indicator indicatorOf(Result result) {
        return new Indicator(
                result,
                Choices.of(Measure.class, measure).orElseThrow(),
                isAscending(),
                Bilingual.of(titleJa, titleEn),
                Bilingual.of(unitJa, unitEn));
    }
}
