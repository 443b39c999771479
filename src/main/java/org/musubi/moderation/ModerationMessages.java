package org.musubi.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reporting, deciding and the log of rulings. */
@MessageBundle("moderation")
public interface ModerationMessages {

    @Message
    String reportTitle();

    @Message
    String reportLead();

    @Message
    String reasonClass();

    @Message
    String reportWords();

    @Message
    String reportWordsHint();

    @Message
    String sendReport();

    @Message
    String queueTitle();

    @Message
    String queueLead();

    @Message
    String queueEmpty();

    @Message
    String state(ReviewState state);

    @Message
    String states();

    @Message
    String decision(Decision decision);

    @Message
    String decisionLead(Decision decision);

    @Message
    String decided(Decision decision);

    @Message
    String withheld();

    @Message
    String withheldLead();

    @Message
    String waiting(int days);

    @Message
    String notYours();

    @Message
    String itemTitle();

    @Message
    String reportedText();

    @Message
    String reports();

    @Message
    String rulings();

    @Message
    String noRulings();

    @Message
    String decide();

    @Message
    String decideLead();

    @Message
    String rulingWords();

    @Message
    String rulingWordsHint();

    @Message
    String recordDecision();

    @Message
    String logTitle();

    @Message
    String logLead();

    @Message
    String logEmpty();

    @Message
    String author();

    @Message
    String moderator();

    @Message
    String reason();

    @Message
    String deletedText();
}
