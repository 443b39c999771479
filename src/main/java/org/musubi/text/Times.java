package org.musubi.text;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as readers of each language write them; instants always in the time of both countries, the reader's first. */
@TemplateExtension
public final class Times {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    /** An instant, such as {@code 2026年11月25日 14:00 JST・10:30 IST}; the second date only where it differs. */
    public static String when(Instant instant, Language language) {
        ZonedDateTime tokyo = instant.atZone(TOKYO);
        ZonedDateTime delhi = instant.atZone(DELHI);
        ZonedDateTime first = language == Language.JA ? tokyo : delhi;
        ZonedDateTime second = language == Language.JA ? delhi : tokyo;
        boolean sameDay = first.toLocalDate().equals(second.toLocalDate());
        return day(first.toLocalDate(), language) + " " + hour(first) + (language == Language.JA ? "・" : " · ")
                + (sameDay ? "" : day(second.toLocalDate(), language) + " ") + hour(second);
    }

    /** The day of an instant in the reader's country. */
    public static String day(Instant instant, Language language) {
        return day(instant.atZone(language == Language.JA ? TOKYO : DELHI).toLocalDate(), language);
    }

    public static String day(LocalDate date, Language language) {
        return date.format(pattern(language, "y年M月d日", "d MMMM y"));
    }

    /** A date as far as a source states it: {@code 2025}, {@code 2025-08} or {@code 2025-08-29}. */
    public static String stated(String partial, Language language) {
        return switch (partial.length()) {
            case 4 -> language == Language.JA ? partial + "年" : partial;
            case 7 -> YearMonth.parse(partial).format(pattern(language, "y年M月", "MMMM y"));
            default -> day(LocalDate.parse(partial), language);
        };
    }

    private static String hour(ZonedDateTime time) {
        return time.format(HOUR) + (time.getZone().equals(TOKYO) ? " JST" : " IST");
    }

    private static DateTimeFormatter pattern(Language language, String ja, String en) {
        return language == Language.JA
                ? DateTimeFormatter.ofPattern(ja, Locale.JAPAN)
                : DateTimeFormatter.ofPattern(en, Locale.UK);
    }
}
