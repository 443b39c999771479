package org.musubi.history;

/** What a fact is about. */
public enum SubjectType {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    COMMITMENT,
    PROPOSAL,
    AMENDMENT,
    DESK,
    REASON,
    PROJECT,
    INSTRUMENT,
    OBLIGATION,
    SESSION,
    COMMENT,
    REVIEW_ITEM
}
