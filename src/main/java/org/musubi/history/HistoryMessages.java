package org.musubi.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history: what happened, and in which capacity somebody did it. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message
    String kind(FactKind kind);

    /** The name of a capacity as an entry keeps it, the portal's own included. */
    @Message
    String capacity(String capacity);

    @Message
    String side(String side);

    @Message
    String reason();

    @Message
    String none();
}
