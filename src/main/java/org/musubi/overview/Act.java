package org.musubi.overview;

import io.quarkus.qute.TemplateEnum;

/** How a thing differs from before. */
@TemplateEnum
public enum Act {
    ADDED,
    MODIFIED,
    ENDED,
    DELETED;

    /** The sign that stands for it. */
    public String sign() {
        return switch (this) {
            case ADDED -> "APPROVED";
            case MODIFIED -> "OPEN";
            case ENDED -> "CLOSED";
            case DELETED -> "CANCELLED";
        };
    }
}
