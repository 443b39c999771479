package org.musubi.tracking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which both countries work: no weekends, no national holidays of Japan (by law and formula) and none of the
 * three of India. What India notifies anew each year is not known ahead and counts as working.
 */
final class WorkingDays {

    private static final Set<MonthDay> INDIA = Set.of(MonthDay.of(1, 26), MonthDay.of(8, 15), MonthDay.of(10, 2));

    private WorkingDays() {}

    static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !INDIA.contains(MonthDay.from(day))
                && !JapaneseHolidays.has(day);
    }

    /** The first working day after a day. */
    static LocalDate after(LocalDate day) {
        return from(day.plusDays(1));
    }

    /** How many working days lie in a stretch, both ends counted; at least one. */
    static int count(LocalDate start, LocalDate end) {
        return Math.max(1, (int)
                start.datesUntil(end.plusDays(1)).filter(WorkingDays::isWorking).count());
    }

    /** The last of so many working days that begin on a working day. */
    static LocalDate last(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 1; left--) {
            day = after(day);
        }
        return day;
    }

    private static LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
