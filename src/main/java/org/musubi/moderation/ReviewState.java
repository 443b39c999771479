package org.musubi.moderation;

/** Where a reported comment stands with the moderators. */
public enum ReviewState {
    PENDING,
    APPROVED,
    REJECTED,
    IGNORED
}
