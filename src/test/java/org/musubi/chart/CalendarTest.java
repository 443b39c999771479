package org.musubi.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private final Calendar two = new Calendar(2026, 2);

    @Test
    void a_fiscal_year_runs_from_april_to_march() {
        assertEquals(2025, Calendar.fiscalYear(LocalDate.of(2026, 3, 31)));
        assertEquals(2026, Calendar.fiscalYear(LocalDate.of(2026, 4, 1)));
        assertTrue(two.contains(LocalDate.of(2028, 3, 31)));
        assertFalse(two.contains(LocalDate.of(2028, 4, 1)));
        assertEquals("99", new Calendar(2098, 1).ticks().get(0).next());
        assertEquals("00", new Calendar(2099, 1).ticks().get(0).next());
    }

    @Test
    void days_stand_in_proportion_and_those_outside_at_the_edge() {
        assertEquals("0.00%", two.at(LocalDate.of(2020, 1, 1)));
        assertEquals("0.00%", two.at(LocalDate.of(2026, 4, 1)));
        assertEquals("49.93%", two.at(LocalDate.of(2027, 4, 1)));
        assertEquals("100.00%", two.at(LocalDate.of(2040, 1, 1)));
        assertEquals("100.00%", two.width(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 1, 1)));
        assertEquals(2, two.ticks().size());
    }

    @Test
    void pieces_of_a_bar_lie_end_to_end_and_nothing_has_no_piece() {
        Bar bar = Bar.of(List.of(1L, 0L, 3L), 8);
        assertEquals(2, bar.pieces().size());
        assertEquals("12.50%", bar.pieces().get(1).start());
        assertEquals("37.50%", bar.pieces().get(1).width());
        assertEquals(2, bar.pieces().get(1).index());
        assertTrue(Bar.of(List.of(0L, 0L), 0).pieces().isEmpty());
    }
}
