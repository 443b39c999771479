package org.musubi.tracking;

import io.quarkus.qute.TemplateEnum;

/** What a side says at the gate at the end of a phase, best first: what holds up the most comes last. */
@TemplateEnum
public enum GateState {
    PASSED,
    PASSED_WITH_CONDITIONS,
    PENDING,
    HELD,
    FAILED;

    /** The joint value of two sides: the worse of the two, so that a side that has not decided holds the gate open. */
    public GateState worst(GateState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether a side may decide this; "pending" is only what nobody has decided. */
    public boolean isDecidable() {
        return this != PENDING;
    }

    /** Whether the next phase may begin after it. */
    public boolean isOpen() {
        return this == PASSED || this == PASSED_WITH_CONDITIONS;
    }

    boolean needsReason() {
        return this != PASSED;
    }
}
