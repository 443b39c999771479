package org.musubi.instrument;

import io.quarkus.qute.TemplateEnum;

/** What happens at the end of an instrument's duration. */
@TemplateEnum
public enum Renewal {
    AUTOMATIC,
    BY_AGREEMENT,
    NONE
}
