package org.musubi.dialogue;

import io.quarkus.qute.TemplateEnum;

/** The life of a session. */
@TemplateEnum
public enum SessionState {
    DRAFT,
    OPEN,
    CLOSED;

    /** Whether a session may go from here to there. */
    public boolean mayBecome(SessionState next) {
        return switch (this) {
            case DRAFT, CLOSED -> next == OPEN;
            case OPEN -> next == CLOSED;
        };
    }
}
