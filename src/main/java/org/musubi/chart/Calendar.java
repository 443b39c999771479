package org.musubi.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of fiscal years, which in Japan and in India alike run from April to March, and where a day stands in it.
 *
 * @param year the calendar year in which the first fiscal year begins
 * @param years how many
 */
public record Calendar(int year, int years) {

    /** The beginning of a fiscal year. */
    public record Tick(int year, String at) {

        /** The last two digits of the year in which it ends. */
        public String next() {
            return String.format("%02d", (year + 1) % 100);
        }
    }

    /** The calendar year in which the fiscal year of a day begins. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    public LocalDate from() {
        return LocalDate.of(year, 4, 1);
    }

    /** The first day behind it. */
    public LocalDate to() {
        return from().plusYears(years);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(to());
    }

    /** Where a day stands, from {@code 0.00%} to {@code 100.00%}; days outside stand at the edge. */
    public String at(LocalDate day) {
        return Bar.share(days(day), length());
    }

    /** How wide the days from one to another are, both included, as far as they lie within. */
    public String width(LocalDate first, LocalDate last) {
        return Bar.share(days(last.plusDays(1)) - days(first), length());
    }

    /** Where a day stands between 0 and 1. */
    public double position(LocalDate day) {
        return (double) days(day) / length();
    }

    public List<Tick> ticks() {
        return IntStream.range(year, year + years)
                .mapToObj(each -> LocalDate.of(each, 4, 1))
                .map(day -> new Tick(day.getYear(), at(day)))
                .toList();
    }

    private long days(LocalDate day) {
        return Math.max(0, Math.min(length(), ChronoUnit.DAYS.between(from(), day)));
    }

    private long length() {
        return ChronoUnit.DAYS.between(from(), to());
    }
}
