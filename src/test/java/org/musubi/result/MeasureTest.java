package org.musubi.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.project.Cast;
import org.musubi.project.LifeCycle;
import org.musubi.text.Bilingual;

class MeasureTest {

    private static final Bilingual NOTHING = Bilingual.of(null, null);
    private static final Map<String, Member> MEMBERS = Map.of(
            "visitor", Cast.VISITOR,
            "focal point of Japan", Cast.FOCAL_JP,
            "focal point of India", Cast.FOCAL_IN,
            "reporting party IN", Cast.ACCOUNTABLE_IN,
            "other party JP", Cast.IMPLEMENTING_JP,
            "outsider", Cast.OUTSIDER_JP,
            "without role", Cast.ROLELESS,
            "administrator", Cast.ADMINISTRATOR);

    private final Indicator indicator = indicator(Measure.UNIT, LifeCycle.IMPLEMENTATION);

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 0, true",
        "PERCENTAGE, 100.000000, true",
        "PERCENTAGE, 100.01, false",
        "PERCENTAGE, -1, false",
        "ORDINAL, 3, true",
        "ORDINAL, 3.0, true",
        "ORDINAL, 2.5, false",
        "ORDINAL, -1, false",
        "UNIT, -2.5, true"
    })
    void what_a_measure_admits(Measure measure, BigDecimal value, boolean admitted) {
        assertEquals(admitted, measure.admits(value));
    }

    /** s states and corrects, r reports an actual value, a answers one that an Indian party reported. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,               implementation, closed
            visitor,                             .,      .
            focal point of Japan,              sra,      a
            focal point of India,               sr,      .
            reporting party IN,                 sr,      .
            other party JP,                     sr,      .
            outsider,                            .,      .
            without role,                        .,      .
            administrator,                       .,      .
            """)
    void acts(String member, String implementation, String closed) {
        assertEquals(implementation, allowed(LifeCycle.IMPLEMENTATION, MEMBERS.get(member)));
        assertEquals(closed, allowed(LifeCycle.CLOSED, MEMBERS.get(member)));
    }

    @Test
    void periods_touch_but_do_not_overlap() {
        Period period = new Period(indicator, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        Scale scale = new Scale(indicator, List.of(period), List.of());
        assertTrue(scale.overlaps(LocalDate.of(2027, 3, 31), LocalDate.of(2028, 3, 31)));
        assertTrue(scale.overlaps(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)));
        assertFalse(scale.overlaps(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));
        period.withdraw("Planned anew", Cast.FOCAL_JP);
        assertFalse(scale.overlaps(LocalDate.of(2027, 3, 31), LocalDate.of(2028, 3, 31)));
    }

    @Test
    void a_drawing_keeps_within_its_frame_whatever_the_numbers() {
        for (long baseline : new long[] {-50, 0, 7}) {
            Value begun = Value.baseline(indicator, "2025", said(baseline), Cast.FOCAL_JP);
            Chart chart = new Scale(indicator, List.of(), List.of(begun)).chart();
            Chart.Mark mark = chart.marks().get(0);
            double top = Double.parseDouble(mark.top());
            assertTrue(top >= 20 && top + Double.parseDouble(mark.height()) <= 192, mark.toString());
            assertTrue(mark.isBaseline() && mark.isActual() && !mark.isTarget());
        }
        Indicator words = indicator(Measure.QUALITATIVE, LifeCycle.IMPLEMENTATION);
        assertEquals(null, new Scale(words, List.of(), List.of()).chart());
    }

    private static String allowed(LifeCycle state, Member member) {
        Indicator indicator = indicator(Measure.UNIT, state);
        Period period = new Period(indicator, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        Value actual = Value.of(period, ValueKind.ACTUAL, said(5), Cast.ACCOUNTABLE_IN);
        String letters = (indicator.changeableBy(member) ? "s" : "")
                + (period.reportableBy(member) ? "r" : "")
                + (actual.answerableBy(member) ? "a" : "");
        return letters.isEmpty() ? "." : letters;
    }

    private static Value.Said said(long number) {
        return new Value.Said(BigDecimal.valueOf(number), NOTHING, NOTHING, null);
    }

    private static Indicator indicator(Measure measure, LifeCycle state) {
        Result result = new Result(Cast.project(state), ResultType.OUTPUT, Bilingual.of("成果", "Result"));
        return new Indicator(result, measure, true, Bilingual.of("指標", "Indicator"), NOTHING);
    }
}
