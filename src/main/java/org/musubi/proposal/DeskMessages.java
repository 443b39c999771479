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
}
