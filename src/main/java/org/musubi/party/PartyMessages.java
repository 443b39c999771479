package org.musubi.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.plan.PartyRole;

/** The words of the parties of a project and of its named readers. */
@MessageBundle("party")
public interface PartyMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String present();

    @Message
    String former();

    @Message
    String noneFormer();

    @Message
    String organisation();

    @Message
    String roles();

    @Message
    String rolesHint();

    @Message
    String roleMeaning(PartyRole role);

    @Message
    String accountableHint();

    @Message
    String side();

    @Message
    String since();

    @Message
    String sinceHint();

    @Message
    String fromTheBeginning();

    @Message
    String until();

    @Message
    String reason();

    @Message
    String contactPost();

    @Message
    String contactHint();

    @Message
    String admit();

    @Message
    String admitHelp();

    @Message
    String noneAdmissible();

    @Message
    String recast();

    @Message
    String release();

    @Message
    String releaseHelp();

    @Message
    String leave();

    @Message
    String stateContact();

    @Message
    String acts();

    @Message
    String unbalancingTitle();

    @Message
    String unbalancing(String organisation, String side);

    @Message
    String unbalancingHelp();

    @Message
    String goAhead();

    @Message
    String readers();

    @Message
    String readersLead();

    @Message
    String readersBefore();

    @Message
    String named();

    @Message
    String person();

    @Message
    String personHint();

    @Message
    String noneNameable();

    @Message
    String nameReader();

    @Message
    String removeReader();

    @Message
    String removeHelp(String person);

    @Message
    String ask();

    @Message
    String askHelp();

    @Message
    String requests();

    @Message
    String grant();

    @Message
    String decline();

    @Message
    String requestOpen();

    @Message
    String requestGranted();

    @Message
    String requestDeclined();
}
