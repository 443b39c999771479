package org.musubi.instrument;

import io.quarkus.qute.TemplateEnum;

/** How far an obligation is. Due soon and overdue follow from the calendar and are never kept. */
@TemplateEnum
public enum ObligationState {
    OPEN,
    DUE_SOON,
    OVERDUE,
    CLAIMED,
    CONTESTED,
    FULFILLED,
    WAIVED;

    /** Still to be done: nobody claims otherwise, or the claim was contested. */
    boolean isOpen() {
        return this == OPEN || this == CONTESTED;
    }
}
