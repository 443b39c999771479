package org.musubi.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days between which a reader compares. Days are those of universal time; what happened on the last day counts, what
 * happened on the first does not: it is the state that one begins from.
 *
 * @param since the day whose end one begins from
 * @param until the last day; today where the reader names none
 */
public record Period(LocalDate since, LocalDate until) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** What an address asks for; what is no day, or lies in the future, is taken as what stands for it here. */
    static Period asked(String since, String until, LocalDate usual) {
        LocalDate today = today();
        LocalDate end = day(until).filter(day -> !day.isAfter(today)).orElse(today);
        LocalDate begin = day(since).orElse(usual);
        return begin.isAfter(end) ? new Period(end, begin.isAfter(today) ? today : begin) : new Period(begin, end);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The day written so (2026-03-31), from the year 2000 on. */
    static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.length() != 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The first moment that counts. */
    Instant begin() {
        return since.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The first moment behind it. */
    Instant end() {
        return until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    public boolean isUntilToday() {
        return !until.isBefore(today());
    }
}
