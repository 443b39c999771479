package org.musubi.proposal;

/** The life of an amendment. */
public enum AmendmentState {
    DRAFT,
    EVALUATING,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    PROMOTED;

    /** Whether an amendment may go from here to there. */
    public boolean mayBecome(AmendmentState next) {
        return switch (this) {
            case DRAFT -> next == EVALUATING || next == WITHDRAWN;
            case EVALUATING -> next == ACCEPTED || next == REJECTED || next == WITHDRAWN;
            case REJECTED -> next == PROMOTED;
            case ACCEPTED, WITHDRAWN, PROMOTED -> false;
        };
    }
}
