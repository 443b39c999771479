package org.musubi.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of amendments. */
@MessageBundle("amendment")
public interface AmendmentMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String one();

    @Message
    String newTitle();

    @Message
    String editTitle();

    @Message
    String empty();

    @Message
    String emptyHelp();

    @Message
    String against(int version);

    @Message
    String state(AmendmentState state);

    @Message
    String formLead();

    @Message
    String base();

    @Message
    String baseHint();

    @Message
    String explanation();

    @Message
    String explanationHint();

    @Message
    String keepDraft();

    @Message
    String propose();

    @Message
    String by(String person, int version);

    @Message
    String draftHelp();

    @Message
    String acceptLater();

    @Message
    String baseGone(int version);

    @Message
    String behind(int version, int now);

    @Message
    String whatChanged();

    @Message
    String answer();

    @Message
    String becameVersion(int version);

    @Message
    String ownProposal();

    @Message
    String accept();

    @Message
    String acceptTitle();

    @Message
    String acceptLead();

    @Message
    String conflict();

    @Message
    String now(int version);

    @Message
    String takeOver();

    @Message
    String reject();

    @Message
    String rejectHelp();

    @Message
    String withdraw();

    @Message
    String withdrawHelp();

    @Message
    String promote();
}
