package org.musubi.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about people, organisations and labels. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message
    String side(Side side);

    @Message
    String label(SharingLabel label);

    @Message
    String labelMeaning(SharingLabel label);

    @Message
    String role(Role role);

    @Message
    String standing(Standing standing);

    @Message
    String actingForTitle();

    @Message
    String actingForLead();

    @Message
    String actFor();

    @Message
    String noOrganisation();
}
