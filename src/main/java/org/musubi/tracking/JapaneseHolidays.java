package org.musubi.tracking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The holidays of Japan under the Act on National Holidays as it stands since 2020: fixed days, moved Mondays, the two
 * equinoxes (by the usual formula, good from 1980 to 2099), the day after a holiday on a Sunday, and a day between two
 * holidays.
 */
final class JapaneseHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    /** Which Monday of a month. */
    private static final Map<Integer, Integer> MONDAYS = Map.of(1, 2, 7, 3, 9, 3, 10, 2);

    private JapaneseHolidays() {}

    static boolean has(LocalDate day) {
        return isNamed(day) || isSubstitute(day) || isBetween(day);
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || isMovedMonday(day) || isEquinox(day);
    }

    private static boolean isMovedMonday(LocalDate day) {
        Integer which = MONDAYS.get(day.getMonthValue());
        return which != null && day.getDayOfWeek() == DayOfWeek.MONDAY && (day.getDayOfMonth() - 1) / 7 + 1 == which;
    }

    private static boolean isEquinox(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH -> day.getDayOfMonth() == equinox(20.8431, day.getYear());
            case SEPTEMBER -> day.getDayOfMonth() == equinox(23.2488, day.getYear());
            default -> false;
        };
    }

    private static int equinox(double base, int year) {
        int since = year - 1980;
        return (int) (base + 0.242194 * since) - Math.floorDiv(since, 4);
    }

    /** The first day after a holiday on a Sunday that is no holiday itself. */
    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (isNamed(before) && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        return isNamed(before);
    }

    private static boolean isBetween(LocalDate day) {
        return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }
}
