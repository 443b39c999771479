package org.musubi.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as both capitals read it; the same in either language. */
final class Moment {

    private static final DateTimeFormatter JAPAN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'JST'").withZone(ZoneId.of("Asia/Tokyo"));
    private static final DateTimeFormatter INDIA =
            DateTimeFormatter.ofPattern("HH:mm 'IST'").withZone(ZoneId.of("Asia/Kolkata"));

    private Moment() {}

    static String of(Instant at) {
        return at == null ? "" : JAPAN.format(at) + " · " + INDIA.format(at);
    }
}
