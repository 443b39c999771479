package org.musubi.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around each page, of notices, problems and error pages. */
@MessageBundle("web")
public interface WebMessages {

    @Message
    String site();

    @Message
    String skip();

    @Message
    String mainNavigation();

    @Message
    String languages();

    @Message
    String search();

    @Message
    String home();

    @Message
    String plan();

    @Message
    String documents();

    @Message
    String overview();

    @Message
    String projects();

    @Message
    String proposals();

    @Message
    String instruments();

    @Message
    String organisations();

    @Message
    String notifications();

    @Message
    String desk();

    @Message
    String moderation();

    @Message
    String people();

    @Message
    String history();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String switchOrganisation();

    @Message
    String chooseOrganisation();

    @Message
    String youAreHere();

    @Message
    String footer();

    @Message
    String required();

    @Message
    String optional();

    @Message
    String notStated();

    @Message
    String missingIn();

    @Message
    String stale();

    @Message
    String next();

    @Message
    String pages();

    @Message
    String apply();

    @Message
    String all();

    @Message
    String cancel();

    @Message
    String problemsTitle();

    @Message
    String problem(Problem problem);

    @Message
    String notice(Notice notice);

    @Message
    String errorTitle(int status);

    @Message
    String errorHelp(int status);

    @Message
    String backHome();

    @Message
    String typedKept();

    @Message
    String keptTitle();

    @Message
    String keptLead();

    @Message
    String sendAgain();

    @Message
    String openAgain();

    @Message
    String errorId();
}
