package org.musubi.history;

/** What a fact is about. */
public enum SubjectType {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    PARAGRAPH,
    COMMITMENT,
    PROPOSAL,
    PROJECT,
    COMMENT,
    REVIEW_ITEM
}
