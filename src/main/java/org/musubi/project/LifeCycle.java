package org.musubi.project;

import io.quarkus.qute.TemplateEnum;

/** The life of a project: IATI activity status. */
@TemplateEnum
public enum LifeCycle {
    PIPELINE(1),
    IMPLEMENTATION(2),
    FINALISATION(3),
    CLOSED(4),
    CANCELLED(5),
    SUSPENDED(6);

    private final int code;

    LifeCycle(int code) {
        this.code = code;
    }

    /** The code of the IATI list ActivityStatus. */
    public int code() {
        return code;
    }

    /** Whether a project may go from here to there. */
    public boolean mayBecome(LifeCycle next) {
        return switch (this) {
            case PIPELINE -> next == IMPLEMENTATION || next == CANCELLED;
            case IMPLEMENTATION -> next == FINALISATION || next == SUSPENDED || next == CANCELLED;
            case FINALISATION -> next == CLOSED || next == SUSPENDED || next == CANCELLED;
            case SUSPENDED -> next == IMPLEMENTATION || next == CANCELLED;
            case CLOSED, CANCELLED -> false;
        };
    }

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
