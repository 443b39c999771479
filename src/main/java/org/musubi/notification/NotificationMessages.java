package org.musubi.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the notifications. */
@MessageBundle("notification")
public interface NotificationMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String reason(FollowReason reason);

    @Message
    String reasonLabel();

    @Message
    String showLabel();

    @Message
    String onlyNew();

    @Message
    String everything();

    @Message
    String changes(long count);

    @Message
    String noNews();

    @Message
    String noNewsHelp();

    @Message
    String toProjects();

    @Message
    String open();

    @Message
    String allSeen();

    @Message
    String follow();

    @Message
    String unfollow();

    @Message
    String followHint();

    @Message
    String followed();

    @Message
    String latest();

    @Message
    String why();
}
