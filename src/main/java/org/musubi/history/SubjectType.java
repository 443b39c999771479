package org.musubi.history;

/** What a fact is about. */
public enum SubjectType {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    COMMITMENT,
    PROPOSAL,
    TEMPLATE,
    PROJECT,
    COMMENT,
    REVIEW_ITEM
}
