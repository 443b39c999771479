package org.musubi.web;

/** What can be wrong with a form field; the words are in the bundle, so each exists in both languages. */
public enum Problem {
    REQUIRED,
    TOO_LONG,
    NOT_A_CHOICE,
    NOT_A_DATE,
    NOT_YET,
    IN_THE_PAST,
    END_BEFORE_START,
    NOT_AN_AMOUNT,
    AMOUNT_WITHOUT_CURRENCY,
    BOTH_LANGUAGES_NEEDED,
    BALANCE_NEEDED,
    REASON_NEEDED,
    NOT_TO_BE_ANNOUNCED,
    VERSION_GONE,
    STAGE_CLOSED,
    NOT_AN_ADDRESS,
    FILE_TOO_BIG,
    FILE_TYPE_REFUSED,
    EVIDENCE_NEEDED,
    NOT_A_PERCENTAGE,
    NO_SUCH_MILESTONE,
    CIRCULAR,
    OVERLAPPING,
    GATE_PASSED,
    DAY_TOO_FAR,
    ALREADY_THERE,
    FOCAL_POINT_NEEDED,
    LAST_READER
}
