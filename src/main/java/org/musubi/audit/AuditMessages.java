package org.musubi.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.history.SubjectType;

/** The words of the history of everything. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String kind();

    @Message
    String type();

    @Message
    String organisation();

    @Message
    String from();

    @Message
    String to();

    @Message
    String subjectType(SubjectType type);

    @Message
    String withheld();

    @Message
    String empty();
}
