package org.musubi.discussion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around comments. */
@MessageBundle("discussion")
public interface DiscussionMessages {

    @Message
    String title();

    @Message
    String none();

    @Message
    String fromStart();

    @Message
    String further();

    @Message
    String pages();

    @Message
    String yourComment();

    @Message
    String bodyHint();

    @Message
    String language();

    @Message
    String readers();

    @Message
    String post();

    @Message
    String signInToComment();

    @Message
    String deletedByAuthor();

    @Message
    String hidden();

    @Message
    String hiddenFor(String reason);

    @Message
    String reply();

    @Message
    String toPerson(String name);

    @Message
    String edit();

    @Message
    String report();

    @Message
    String ofPerson(String name);

    @Message
    String delete();

    @Message
    String deleteLead();

    @Message
    String deleteForGood();

    @Message
    String edited();

    @Message
    String newTitle();

    @Message
    String replyTitle();

    @Message
    String editTitle();

    @Message
    String editLead();

    @Message
    String saveEdit();

    @Message
    String revisionsTitle();

    @Message
    String presentText();

    @Message
    String formerTexts();

    @Message
    String neverEdited();

    @Message
    String stoodBetween(String from, String until);

    @Message
    String reason(ReportReason reason);
}
