package org.musubi.instrument;

import io.quarkus.qute.TemplateEnum;
import java.util.List;
import java.util.stream.Stream;

/** The life of an instrument. {@link #EXPIRING} is worked out from its end and never kept. */
@TemplateEnum
public enum InstrumentState {
    NEGOTIATING,
    SIGNED,
    IN_FORCE,
    EXPIRING,
    EXPIRED,
    SUPERSEDED,
    TERMINATED;

    /** Whether an instrument may go from here to there; staying is not going. */
    public boolean mayBecome(InstrumentState next) {
        return switch (this) {
            case NEGOTIATING -> next == SIGNED || next == TERMINATED;
            case SIGNED -> next == IN_FORCE || next == EXPIRED || next == SUPERSEDED || next == TERMINATED;
            case IN_FORCE -> next == EXPIRED || next == SUPERSEDED || next == TERMINATED;
            case EXPIRED -> next == IN_FORCE || next == SUPERSEDED;
            case EXPIRING, SUPERSEDED, TERMINATED -> false;
        };
    }

    /** Whether it binds somebody now or may still do so, so that its end is worth a reminder. */
    boolean isAlive() {
        return this == SIGNED || this == IN_FORCE;
    }

    /** What a form offers: here and what may follow. */
    List<InstrumentState> choices() {
        return Stream.of(values())
                .filter(next -> next == this || mayBecome(next))
                .toList();
    }

    /** What a form offers for an instrument that is entered. */
    static List<InstrumentState> kept() {
        return Stream.of(values()).filter(state -> state != EXPIRING).toList();
    }
}
