package org.musubi.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review desk. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String submittedVersion(int number);

    @Message
    String submittedBy();

    @Message
    String submittedFor();

    @Message
    String submittedAt();

    @Message
    String textDigest();

    @Message
    String notInThisLanguage();

    @Message
    String paperNote();

    @Message
    String copies();

    @Message
    String copiesLead();

    @Message
    String noCopies();

    @Message
    String copy();

    @Message
    String copyDigest();

    @Message
    String copyCheck();

    @Message
    String review();

    @Message
    String reviewTitle();

    @Message
    String reviewLead();

    @Message
    String reviewers();

    @Message
    String noReviewers();

    @Message
    String assignReviewer();

    @Message
    String reviewer();

    @Message
    String reviewerHint();

    @Message
    String noCandidates();

    @Message
    String assignedSince();

    @Message
    String endAssignment(String name);

    @Message
    String ownNotes(Circle circle);

    @Message
    String ownNotesLead();

    @Message
    String jointNotes();

    @Message
    String jointNotesLead();

    @Message
    String noNotes();

    @Message
    String writeNote();

    @Message
    String noteField();

    @Message
    String noteHint();

    @Message
    String answer();

    @Message
    String keepNote();

    @Message
    String everything();

    @Message
    String assignedToMe();

    @Message
    String nothingAssigned();

    @Message
    String heldTitle();

    @Message
    String heldLead();

    @Message
    String noHeld();

    @Message
    String noHeldHelp();

    @Message
    String proposalLabel();

    @Message
    String outcomeLabel();

    @Message
    String decidedBy();

    @Message
    String stateLabel();

    @Message
    String heldState();

    @Message
    String inAnnouncement();

    @Message
    String proposeAnnouncement();

    @Message
    String announcements();

    @Message
    String announcementOf(int count);

    @Message
    String dueReviews();

    @Message
    String noDueReviews();

    @Message
    String dueOn();

    @Message
    String lookedAt();

    @Message
    String outcome(Outcome outcome);

    @Message
    String obstacle(Obstacle obstacle);

    @Message
    String tick();

    @Message
    String openProposal();

    @Message
    String withTicked();

    @Message
    String goOn();

    @Message
    String act(Act act);

    @Message
    String batchTitle();

    @Message
    String batchLead();

    @Message
    String chosenProposals();

    @Message
    String nothingChosen();

    @Message
    String backToDesk();

    @Message
    String reasonText();

    @Message
    String useText();

    @Message
    String reasonHint();

    @Message
    String reviewOn();

    @Message
    String reviewOnHint();

    @Message
    String decideAll(int count);

    @Message
    String resultTitle();

    @Message
    String resultCaption();

    @Message
    String resultLabel();

    @Message
    String unknownProposal();

    @Message
    String result(Batch.Result result);

    @Message
    String resultHelp(Batch.Result result);

    @Message
    String announcementTitle();

    @Message
    String announcementLead();

    @Message
    String announcementBlocked();

    @Message
    String announceAll(int count);

    @Message
    String dropAnnouncement();

    @Message
    String dropHelp();

    @Message
    String holdTitle();

    @Message
    String holdLead();

    @Message
    String holdButton();

    @Message
    String holdOnlyInReview();

    @Message
    String releaseHeld();

    @Message
    String releaseByOther();

    @Message
    String needsReason();

    @Message
    String reasonsTitle();

    @Message
    String reasonsLead();

    @Message
    String noReasons();

    @Message
    String reasonName();

    @Message
    String reasonBody();

    @Message
    String useLabel();

    @Message
    String use(ReasonText.Use use);

    @Message
    String retired();

    @Message
    String offered();

    @Message
    String newReason();

    @Message
    String reasonTitle();

    @Message
    String reasonLead();

    @Message
    String retire();

    @Message
    String retireHelp();

    @Message
    String originator();
}
