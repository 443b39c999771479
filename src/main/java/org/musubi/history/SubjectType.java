package org.musubi.history;

/** What a fact is about. */
public enum SubjectType {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    PARAGRAPH,
    COMMITMENT,
    PROPOSAL,
    TEMPLATE,
    AMENDMENT,
    DESK,
    REASON,
    PROJECT,
    INSTRUMENT,
    OBLIGATION,
    SESSION,
    COMMENT,
    SEARCH,
    REVIEW_ITEM
}
