package org.musubi.proposal;

/** What became of an invitation to write together. */
public enum InvitationState {
    PENDING,
    ACCEPTED,
    DECLINED,
    CANCELLED,
    LEFT
}
