package org.musubi.finding;

import io.quarkus.qute.TemplateEnum;

/** The countries of which a found thing can be a matter; many things are one of both. */
@TemplateEnum
public enum FindingSide {
    JP,
    IN
}
