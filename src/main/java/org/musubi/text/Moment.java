package org.musubi.text;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Points in time as both sides read them: on the clock of Japan and on that of India. */
@TemplateExtension
public final class Moment {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moment() {}

    /** Such as {@code 2026-11-25 02:00 JST · 22:30 IST (2026-11-24)}; the second day only where it differs. */
    public static String moment(Instant at) {
        var japan = at.atZone(JAPAN);
        var india = at.atZone(INDIA);
        String there = DAY_AND_TIME.format(japan) + " JST · " + TIME.format(india) + " IST";
        return japan.toLocalDate().equals(india.toLocalDate()) ? there : there + " (" + india.toLocalDate() + ")";
    }
}
