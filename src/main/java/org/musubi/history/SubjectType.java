package org.musubi.history;

/** What a fact is about. */
public enum SubjectType {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    COMMITMENT,
    PROPOSAL,
    PROJECT,
    INSTRUMENT,
    OBLIGATION,
    SESSION,
    COMMENT,
    REVIEW_ITEM
}
