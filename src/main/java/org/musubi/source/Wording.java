package org.musubi.source;

import io.quarkus.qute.TemplateEnum;

/** Whose words an edition is in. */
@TemplateEnum
public enum Wording {
    /** The text as the two sides published it. */
    PUBLISHED,
    /** The items restated in our own words, as long as the published text has not been entered. */
    RESTATED
}
