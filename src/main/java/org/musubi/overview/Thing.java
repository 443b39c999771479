package org.musubi.overview;

import io.quarkus.qute.TemplateEnum;

/** The kinds of things whose values are compared between two days. */
@TemplateEnum
public enum Thing {
    COMMITMENT,
    PROJECT,
    MILESTONE,
    PHASE,
    INSTRUMENT
}
