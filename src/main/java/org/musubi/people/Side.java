package org.musubi.people;

import io.quarkus.qute.TemplateEnum;

/** The side an organisation stands on: its country. Joint and third-country organisations stand on neither. */
@TemplateEnum
public enum Side {
    JP,
    IN,
    NEITHER;

    /** The counterpart of a side; neither has none and stays neither. */
    public Side other() {
        return switch (this) {
            case JP -> IN;
            case IN -> JP;
            case NEITHER -> NEITHER;
        };
    }
}
