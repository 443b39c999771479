package org.musubi.tracking;

import io.quarkus.qute.TemplateEnum;

/** Whether a risk still threatens. */
@TemplateEnum
public enum RiskState {
    OPEN,
    MITIGATED,
    OCCURRED,
    CLOSED
}
