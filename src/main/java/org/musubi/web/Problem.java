package org.musubi.web;

/** What can be wrong with a form field; the words are in the bundle, so each exists in both languages. */
public enum Problem {
    REQUIRED,
    TOO_LONG,
    TOO_MANY,
    NOT_A_CHOICE,
    NOT_A_DATE,
    NOT_YET,
    END_BEFORE_START,
    NOT_AN_AMOUNT,
    AMOUNT_WITHOUT_CURRENCY,
    BOTH_LANGUAGES_NEEDED,
    BALANCE_NEEDED,
    REASON_NEEDED,
    NOT_AN_ADDRESS,
    FILE_TOO_BIG,
    FILE_TYPE_REFUSED,
    EVIDENCE_NEEDED,
    NOT_A_PERCENTAGE,
    NO_SUCH_MILESTONE,
    CIRCULAR
}
