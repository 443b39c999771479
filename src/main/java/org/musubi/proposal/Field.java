package org.musubi.proposal;

import org.musubi.text.Language;

/** What a proposal says, in the order in which it is hashed and compared. The order is part of every hash ever signed. */
public enum Field {
    TITLE_JA(Language.JA),
    TITLE_EN(Language.EN),
    SUMMARY_JA(Language.JA),
    SUMMARY_EN(Language.EN),
    SECTOR(null),
    COMMITMENT(null),
    KIND(null),
    KIND_REASON(null),
    PARTIES(null),
    PLACE(null),
    PLACE_NAME(null),
    PLANNED_START(null),
    PLANNED_END(null),
    AMOUNT(null),
    LABEL(null);

    private final Language language;

    Field(Language language) {
        this.language = language;
    }

    /** The language the field is written in, or null for facts. */
    public Language language() {
        return language;
    }
}
