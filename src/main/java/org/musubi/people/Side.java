package org.musubi.people;

import io.quarkus.qute.TemplateEnum;
import java.time.ZoneId;

/** The side an organisation stands on: its country. Joint and third-country organisations stand on neither. */
@TemplateEnum
public enum Side {
    JP,
    IN,
    NEITHER;

    /** The clock by which the side's days end; for neither the later of the two, so that nobody's day ends early. */
    public ZoneId zone() {
        return ZoneId.of(this == JP ? "Asia/Tokyo" : "Asia/Kolkata");
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
