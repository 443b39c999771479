package org.musubi.proposal;

/** Why its authors withdraw a proposal; each comes with words of their own. */
public enum WithdrawalReason {
    DUPLICATE,
    ALREADY_STARTED,
    NOT_FEASIBLE,
    DONE,
    OTHER
}
