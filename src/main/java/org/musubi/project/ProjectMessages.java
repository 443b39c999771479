package org.musubi.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.file.FileType;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;
import org.musubi.text.Language;

/** The words of projects. */
@MessageBundle("project")
public interface ProjectMessages {

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String sector();

    @Message
    String lifeCycleHeading();

    @Message
    String healthHeading();

    @Message
    String organisation();

    @Message
    String place();

    @Message
    String words();

    @Message
    String clearFilters();

    @Message
    String withoutFilter();

    @Message
    String noneMatches();

    @Message
    String noneYet();

    @Message
    String titleHeading();

    @Message
    String sharing();

    @Message
    String summary();

    @Message
    String seenDifferently();

    @Message
    String period();

    @Message
    String noReportOfSide();

    @Message
    String milestones();

    @Message
    String milestone();

    @Message
    String planMilestone();

    @Message
    String noMilestones();

    @Message
    String due();

    @Message
    String overdue();

    @Message
    String responsible();

    @Message
    String statusHeading();

    @Message
    String proofHeading();

    @Message
    String reports();

    @Message
    String reportStatus();

    @Message
    String noReports();

    @Message
    String files();

    @Message
    String addFile();

    @Message
    String noFiles();

    @Message
    String facts();

    @Message
    String kindHeading();

    @Message
    String plannedStart();

    @Message
    String plannedEnd();

    @Message
    String amount();

    @Message
    String provenance();

    @Message
    String commitment();

    @Message
    String noCommitment();

    @Message
    String origin();

    @Message
    String acceptedProposal();

    @Message
    String parties();

    @Message
    String allParties();

    @Message
    String readers();

    @Message
    String acts();

    @Message
    String start();

    @Message
    String startHelp();

    @Message
    String finalise();

    @Message
    String finaliseHelp();

    @Message
    String reason();

    @Message
    String agreed();

    @Message
    String voided();

    @Message
    String twoKeysHelp();

    @Message
    String signedText();

    @Message
    String claim();

    @Message
    String claimHelp();

    @Message
    String dateMet();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String evidenceText();

    @Message
    String evidenceAddress();

    @Message
    String addressHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String noEvidence();

    @Message
    String yourAnswer();

    @Message
    String answerHelp();

    @Message
    String confirm();

    @Message
    String contest();

    @Message
    String dayHint();

    @Message
    String periodHint();

    @Message
    String oneLanguageHint();

    @Message
    String narrative();

    @Message
    String kilobytes(long size);

    @Message
    String lifeCycle(LifeCycle state);

    @Message
    String health(Health health);

    @Message
    String kind(Kind kind);

    @Message
    String status(MilestoneStatus status);

    @Message
    String claimedAs(MilestoneStatus claimed);

    @Message
    String proof(Proof proof);

    @Message
    String ending(Ending ending);

    @Message
    String propose(Ending ending);

    @Message
    String signOff(Ending ending);

    @Message
    String role(PartyRole role);

    @Message
    String fileType(FileType type);

    @Message
    String languageName(Language language);

    @Message
    String awaiting(Side side);

    @Message
    String healthOf(Side side);

    @Message
    String reportHelp(Side side);

    @Message
    String pause(Pause pause);

    @Message
    String moveDates();

    @Message
    String setRhythm();

    @Message
    String rhythmHeading();

    @Message
    String rhythmHelp();

    @Message
    String rhythm(Rhythm rhythm);

    @Message
    String addPredecessor();

    @Message
    String removePredecessor();

    @Message
    String circleHelp();

    @Message
    String ofThisProject();

    @Message
    String ofAnotherProject();

    @Message
    String choose();

    @Message
    String otherMilestoneHint();

    @Message
    String waitsFor();

    @Message
    String waitsForNothing();

    @Message
    String othersWait();

    @Message
    String predecessorLate();

    @Message
    String predecessorAfter();

    @Message
    String lastConfirmed(String day);

    @Message
    String updateOverdue();

    @Message
    String fadedHealth(String health);

    @Message
    String nextUpdate();

    @Message
    String noChange();

    @Message
    String noChangeSaid();

    @Message
    String unbalanced();

    @Message
    String noPartner(Side side);

    @Message
    String balanceDue(String day);

    @Message
    String contradiction(Contradiction contradiction);

    @Message
    String contradictionHelp(Contradiction contradiction);

    @Message
    String completionHeading();

    @Message
    String completionHint();

    @Message
    String completion(Completion completion);

    @Message
    String progress();

    @Message
    String progressHint();

    @Message
    String forecastEnd();

    @Message
    String asItStood();

    @Message
    String milestonesMet(long met, long all);

    @Message
    String attentionHeading();

    @Message
    String attention(Attention attention);

    @Message
    String agreedOn(String day);

    @Message
    String notAgreed();

    @Message
    String jointly();

    @Message
    String divergences();

    @Message
    String partsOfProject();

    @Message
    String overview();

    @Message
    String phases();

    @Message
    String risks();

    @Message
    String assessment();

    @Message
    String results();

    @Message
    String money();

    @Message
    String moneyOfAll();

    @Message
    String bothLanguagesHint();

    @Message
    String toBalance();

    @Message
    String nothingToBalance();

    @Message
    String balanceBy(String day);

    @Message
    String tracking();

    @Message
    String moveMilestone();

    @Message
    String allReports();

    @Message
    String wording();

    @Message
    String history();
}
