package org.musubi.people;

import io.quarkus.qute.TemplateEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The side an organisation stands on: its country. Joint and third-country organisations stand on neither. */
@TemplateEnum
public enum Side {
    JP,
    IN,
    NEITHER;

    /** The day that it is in the side's country: what is due on a day is due on that side's day. */
    public LocalDate today() {
        return day(Instant.now());
    }

    /** The day of an instant in the side's country; of neither side, in universal time. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The clock by which the side's days begin and end. */
    public ZoneId zone() {
        return switch (this) {
            case JP -> ZoneId.of("Asia/Tokyo");
            case IN -> ZoneId.of("Asia/Kolkata");
            case NEITHER -> ZoneId.of("UTC");
        };
    }

    /** The counterpart of a side; neither has none and stays neither. */
    public Side other() {
        return switch (this) {
            case JP -> IN;
            case IN -> JP;
            case NEITHER -> NEITHER;
        };
    }
}
