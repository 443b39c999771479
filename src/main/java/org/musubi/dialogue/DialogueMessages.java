package org.musubi.dialogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.people.Side;

/** The words of bodies, their sessions and briefing packs. */
@MessageBundle("dialogue")
public interface DialogueMessages {

    @Message
    String bodies();

    @Message
    String bodiesLead();

    @Message
    String body();

    @Message
    String newest();

    @Message
    String noSessionYet();

    @Message
    String sessions();

    @Message
    String sessionNumber(int number);

    @Message
    String when();

    @Message
    String where();

    @Message
    String stateHeading();

    @Message
    String state(SessionState state);

    @Message
    String draftNote();

    @Message
    String draft();

    @Message
    String draftLead();

    @Message
    String edit();

    @Message
    String open();

    @Message
    String openHelp();

    @Message
    String close();

    @Message
    String closeHelp();

    @Message
    String reopen();

    @Message
    String publication();

    @Message
    String publish();

    @Message
    String publishHelp();

    @Message
    String signPublication();

    @Message
    String awaiting();

    @Message
    String reason();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String heldOn();

    @Message
    String endsOn();

    @Message
    String dayHint();

    @Message
    String endHint();

    @Message
    String place();

    @Message
    String chairs();

    @Message
    String chairsHint();

    @Message
    String chairOf(Side side);

    @Message
    String attending();

    @Message
    String attendingHint();

    @Message
    String covered();

    @Message
    String coveredHint();

    @Message
    String sharing();

    @Message
    String saveDraft();

    @Message
    String agenda();

    @Message
    String noAgenda();

    @Message
    String addItem();

    @Message
    String editItem();

    @Message
    String itemTitle();

    @Message
    String minutesOf(int count);

    @Message
    String duration();

    @Message
    String durationHint();

    @Message
    String sum(int count);

    @Message
    String partly();

    @Message
    String forDecision();

    @Message
    String links();

    @Message
    String linksHint();

    @Message
    String project();

    @Message
    String projectHint();

    @Message
    String commitment();

    @Message
    String commitmentHint();

    @Message
    String instrument();

    @Message
    String instrumentHint();

    @Message
    String obligation();

    @Message
    String obligationHint();

    @Message
    String up();

    @Message
    String remove();

    @Message
    String outcome();

    @Message
    String recordOutcome();

    @Message
    String outcomeHelp();

    @Message
    String reviewOn();

    @Message
    String reviewHint();

    @Message
    String reviewed(String day);

    @Message
    String makeObligation();

    @Message
    String deliverables();

    @Message
    String noDeliverables();

    @Message
    String addDeliverable();

    @Message
    String deliverable();

    @Message
    String responsible();

    @Message
    String both();

    @Message
    String done();

    @Message
    String notDone();

    @Message
    String markDone();

    @Message
    String doneOn(String day);

    @Message
    String carriedTo(int number);

    @Message
    String carried();

    @Message
    String noCarried();

    @Message
    String minutes();

    @Message
    String noMinutes();

    @Message
    String writeMinutes();

    @Message
    String minutesHint();

    @Message
    String save();

    @Message
    String facts();

    @Message
    String before();

    @Message
    String acts();

    @Message
    String history();

    @Message
    String commitments();

    @Message
    String noCommitments();

    @Message
    String traces();

    @Message
    String ahead();

    @Message
    String reviews();

    @Message
    String markRead();

    @Message
    String briefing();

    @Message
    String openBriefing();

    @Message
    String briefingLead();

    @Message
    String sinceDay(String day);

    @Message
    String sinceBeginning();

    @Message
    String strictest();

    @Message
    String nothing();

    @Message
    String more();

    @Message
    String heading(Briefing.Heading heading);

    @Message
    String sort(Briefing.Sort sort);

    @Message
    String what();

    @Message
    String whose();

    @Message
    String day();

    @Message
    String label();

    @Message
    String print();

    @Message
    String issue();

    @Message
    String issueHelp();

    @Message
    String issued();

    @Message
    String noIssued();

    @Message
    String issueNumber(int number);

    @Message
    String kilobytes(int size);

    @Message
    String paperNote();

    @Message
    String issuedBy();

    @Message
    String issuedAt();

    @Message
    String oneLanguageHint();
}
