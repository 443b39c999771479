package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** As the Cabinet Office lists them. */
    @Test
    void the_holidays_of_japan_in_2026() {
        List<String> listed = List.of(
                "01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06", "07-20",
                "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23");
        assertEquals(listed, holidays(2026));
    }

    @Test
    void the_holidays_of_japan_in_2025() {
        List<String> listed = List.of(
                "01-01", "01-13", "02-11", "02-23", "02-24", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06",
                "07-21", "08-11", "09-15", "09-23", "10-13", "11-03", "11-23", "11-24");
        assertEquals(listed, holidays(2025));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-26, false",
        "2026-10-02, false",
        "2026-08-15, false",
        "2026-11-25, true",
        "2026-11-28, false",
        "2026-11-29, false",
        "2028-03-20, false",
        "2028-09-22, false"
    })
    void a_day_works_if_both_countries_work(LocalDate day, boolean works) {
        assertEquals(works, WorkingDays.isWorking(day));
    }

    @Test
    void a_stretch_keeps_its_working_days_when_it_moves() {
        LocalDate start = LocalDate.of(2026, 4, 27);
        int days = WorkingDays.count(start, LocalDate.of(2026, 5, 8));
        assertEquals(6, days);
        LocalDate later = WorkingDays.after(LocalDate.of(2026, 5, 8));
        assertEquals(DayOfWeek.MONDAY, later.getDayOfWeek());
        assertEquals(LocalDate.of(2026, 5, 18), WorkingDays.last(later, days));
        assertEquals(1, WorkingDays.count(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 29)));
    }

    @Test
    void the_joint_value_of_a_gate_is_the_worse_of_two() {
        for (GateState one : GateState.values()) {
            for (GateState other : GateState.values()) {
                assertEquals(one.worst(other), other.worst(one));
                assertTrue(one.worst(other).ordinal() >= one.ordinal());
            }
        }
        assertEquals(GateState.PENDING, GateState.PASSED.worst(GateState.PENDING));
        assertEquals(GateState.HELD, GateState.PENDING.worst(GateState.HELD));
        assertEquals(GateState.FAILED, GateState.HELD.worst(GateState.FAILED));
        assertFalse(GateState.PENDING.isDecidable());
    }

    private static List<String> holidays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(JapaneseHolidays::has)
                .map(day -> day.toString().substring(5))
                .toList();
    }
}
