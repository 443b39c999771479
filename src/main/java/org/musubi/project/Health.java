package org.musubi.project;

import io.quarkus.qute.TemplateEnum;

/** How a side sees a project; apart from its life cycle and never averaged. */
@TemplateEnum
public enum Health {
    NOT_SET,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
