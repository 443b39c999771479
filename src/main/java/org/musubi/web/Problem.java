package org.musubi.web;

/** What can be wrong with a form field; the words are in the bundle, so each exists in both languages. */
public enum Problem {
    REQUIRED,
    TOO_LONG,
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
    TEXT_TOO_BIG,
    ENCODING_REFUSED,
    NOT_A_TEXT,
    NOTHING_TO_SPLIT,
    TOO_MANY_PARTS,
    TEXT_OR_FILE,
    NOT_A_CODE,
    CODE_TAKEN,
    NOT_A_STATED_DATE,
    DIFFERENCE_TO_CONFIRM,
    ALREADY_LINKED,
    REFERENCE_TAKEN
}
