package org.musubi.people;

/** The side an organisation stands on: its country. Joint and third-country organisations stand on neither. */
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
