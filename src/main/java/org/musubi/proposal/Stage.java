package org.musubi.proposal;

/** The life of a proposal. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    SCREENING,
    JOINT_REVIEW,
    ACCEPTED,
    RETURNED,
    DECLINED,
    WITHDRAWN;

    /** Whether a proposal may go from here to there. */
    public boolean mayBecome(Stage next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == SCREENING || next == WITHDRAWN;
            case SCREENING -> next == JOINT_REVIEW || next == RETURNED || next == DECLINED || next == WITHDRAWN;
            case JOINT_REVIEW -> next == ACCEPTED || next == RETURNED || next == DECLINED || next == WITHDRAWN;
            case ACCEPTED, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Something may still happen to it. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, SCREENING, JOINT_REVIEW, RETURNED -> true;
            case ACCEPTED, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Its authors are writing. */
    public boolean isWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
