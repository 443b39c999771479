package org.musubi.finding;

import io.quarkus.qute.TemplateEnum;

/** The kinds of things that the search finds. Adding one requires its words in both languages. */
@TemplateEnum
public enum FindingKind {
    DOCUMENT,
    PARAGRAPH,
    COMMITMENT,
    PROJECT,
    INSTRUMENT,
    OBLIGATION,
    BODY,
    SESSION,
    MILESTONE,
    RESULT,
    INDICATOR,
    STATUS_REPORT,
    PROPOSAL,
    COMMENT,
    FILE,
    ORGANISATION
}
