package org.musubi.project;

import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people type into forms; never fails. */
public final class Typed {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int MOST_CHARACTERS = 60;

    private Typed() {}

    /** What was typed, empty for nothing, without the one character that the database cannot keep. */
    public static String text(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "");
    }

    /** A day of four-digit years alone: the database and the pages know no others. */
    public static Optional<LocalDate> day(String typed) {
        return DAY.matcher(typed.strip()).matches() ? parsed(typed.strip()) : Optional.empty();
    }

    /** A whole number of per cent from 0 to 100. */
    public static Optional<Integer> percentage(String typed) {
        return typed.strip().matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(typed.strip())).filter(given -> given <= 100)
                : Optional.empty();
    }

    /** A month (2026-03) or a day (2026-03-31). */
    public static boolean isPeriod(String typed) {
        return day(typed).isPresent() || day(typed.strip() + "-01").isPresent();
    }

    /** A date as far as a source states it: a year (2026), a month or a day. */
    public static boolean isPartial(String typed) {
        return isPeriod(typed) || isPeriod(typed.strip() + "-01");
    }

    public static boolean isSecureAddress(String typed) {
        try {
            URI address = URI.create(typed.strip());
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a day has begun nowhere yet: nothing can have happened on it. */
    public static boolean isAhead(LocalDate day) {
        return day.isAfter(today());
    }

    /** The day in the easternmost of the two countries. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    /**
     * A number as people type it, with full-width digits and grouping commas; empty for anything else.
     *
     * @param whole the most digits before the point
     * @param fraction the most digits behind it
     */
    public static Optional<BigDecimal> number(String typed, int whole, int fraction) {
        if (typed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replaceAll("[,\\s]", "");
        return plain.matches("-?[0-9]{1," + whole + "}(\\.[0-9]{1," + fraction + "})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
