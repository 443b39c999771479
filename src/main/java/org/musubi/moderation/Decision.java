package org.musubi.moderation;

/** What a moderator may rule on a reported comment. */
public enum Decision {
    /** The report is right: the comment is hidden. */
    APPROVE,
    /** The report is wrong: the comment stays. */
    REJECT,
    /** Nothing needs deciding. */
    IGNORE,
    /** The comment was hidden and is shown again. */
    RESTORE;

    /** The state that the ruling leads to. */
    ReviewState leadsTo() {
        return switch (this) {
            case APPROVE -> ReviewState.APPROVED;
            case REJECT, RESTORE -> ReviewState.REJECTED;
            case IGNORE -> ReviewState.IGNORED;
        };
    }

    /** Whether a moderator may rule so from this state: a pending item once, a hidden comment back. */
    boolean mayFollow(ReviewState state) {
        return this == RESTORE ? state == ReviewState.APPROVED : state == ReviewState.PENDING;
    }
}
