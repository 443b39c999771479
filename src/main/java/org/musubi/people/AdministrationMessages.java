package org.musubi.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for administrators and of the page that a suspended person gets. */
@MessageBundle("administration")
public interface AdministrationMessages {

    @Message
    String capacity(Capacity capacity);

    @Message
    String peopleTitle();

    @Message
    String peopleLead();

    @Message
    String name();

    @Message
    String email();

    @Message
    String organisations();

    @Message
    String roles();

    @Message
    String noRole();

    @Message
    String state();

    @Message
    String active();

    @Message
    String suspended();

    @Message
    String firstSeen();

    @Message
    String words();

    @Message
    String nobody();

    @Message
    String suspend();

    @Message
    String suspendPerson();

    @Message
    String suspendPersonLead();

    @Message
    String restore();

    @Message
    String restorePerson();

    @Message
    String restorePersonLead();

    @Message
    String notYourself();

    @Message
    String reason();

    @Message
    String rolesLead();

    @Message
    String keptOutTitle();

    @Message
    String keptOutLead();

    @Message
    String organisationsTitle();

    @Message
    String organisationsLead();

    @Message
    String standing();

    @Message
    String noOrganisations();

    @Message
    String code();

    @Message
    String side();

    @Message
    String type();

    @Message
    String typeName(int code);

    @Message
    String publicPage();

    @Message
    String become(Standing next);

    @Message
    String becomeLead(Standing next);

    @Message
    String describeTitle();

    @Message
    String describeLead();

    @Message
    String nameIn();

    @Message
    String save();
}
