package org.musubi.notification;

/** Why somebody hears of a thing. */
public enum FollowReason {
    /** Asked for it. */
    CHOSEN,
    /** Proposed, decided, reported or commented on it. */
    TOOK_PART
}
