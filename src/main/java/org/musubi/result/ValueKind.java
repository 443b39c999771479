package org.musubi.result;

import io.quarkus.qute.TemplateEnum;

/** What a value of an indicator says: where it began, where it is to be, or where it is. */
@TemplateEnum
public enum ValueKind {
    BASELINE,
    TARGET,
    ACTUAL
}
