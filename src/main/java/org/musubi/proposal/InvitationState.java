package org.musubi.proposal;

/** What became of an invitation to write together. */
public enum InvitationState {
    PENDING,
    REQUESTED,
    ACCEPTED,
    DECLINED,
    REFUSED,
    CANCELLED,
    LEFT
}
