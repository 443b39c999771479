package org.musubi.proposal;

/** What keeps a held decision from being announced. */
public enum Obstacle {
    TEXT_CHANGED,
    LEFT_REVIEW
}
