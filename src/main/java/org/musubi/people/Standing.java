package org.musubi.people;

/** Whether an organisation may take part (features 5.2). */
public enum Standing {
    PENDING,
    VERIFIED,
    REJECTED,
    SUSPENDED;

    /** Whether an administrator may move an organisation from here to there. */
    public boolean mayBecome(Standing next) {
        return switch (this) {
            case PENDING -> next == VERIFIED || next == REJECTED;
            case VERIFIED -> next == SUSPENDED;
            case REJECTED -> next == VERIFIED;
            case SUSPENDED -> next == VERIFIED;
        };
    }
}
