package org.musubi.instrument;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.people.Side;

/** The words of the register of instruments and of obligations. */
@MessageBundle("instrument")
public interface InstrumentMessages {

    @Message
    String parts();

    @Message
    String register();

    @Message
    String registerLead();

    @Message
    String undated();

    @Message
    String undatedLead();

    @Message
    String undatedHelp();

    @Message
    String noneUndated();

    @Message
    String noneUndatedHelp();

    @Message
    String obligations();

    @Message
    String obligation();

    @Message
    String obligationsLead();

    @Message
    String enter();

    @Message
    String enterLead();

    @Message
    String entryAwaits(Side side);

    @Message
    String thenLabel(String label);

    @Message
    String confirmEntry();

    @Message
    String filter();

    @Message
    String clearFilters();

    @Message
    String kindHeading();

    @Message
    String stateHeading();

    @Message
    String party();

    @Message
    String parties();

    @Message
    String partiesHint();

    @Message
    String commitmentFilter();

    @Message
    String commitments();

    @Message
    String commitmentsHint();

    @Message
    String noCommitments();

    @Message
    String words();

    @Message
    String noneMatches();

    @Message
    String noneYet();

    @Message
    String titleHeading();

    @Message
    String codeHeading();

    @Message
    String copiesHeading();

    @Message
    String copies(int count);

    @Message
    String signed();

    @Message
    String expires();

    @Message
    String expiresHint();

    @Message
    String place();

    @Message
    String entry();

    @Message
    String duration();

    @Message
    String durationInMonths();

    @Message
    String months(int count);

    @Message
    String calendar();

    @Message
    String calendarHint();

    @Message
    String renewalHeading();

    @Message
    String renewalKind();

    @Message
    String renewalRule();

    @Message
    String supersedes();

    @Message
    String supersededBy();

    @Message
    String supersedesCode();

    @Message
    String supersedesHint();

    @Message
    String earlierHint();

    @Message
    String notInRegister();

    @Message
    String facts();

    @Message
    String projects();

    @Message
    String noProjects();

    @Message
    String linkProject();

    @Message
    String projectAddress();

    @Message
    String projectAddressHint();

    @Message
    String signingDay();

    @Message
    String dateOf(Side side);

    @Message
    String notGiven();

    @Message
    String agreedDay();

    @Message
    String dayAgreed(String day);

    @Message
    String daysDiffer();

    @Message
    String different();

    @Message
    String noDay();

    @Message
    String giveDate();

    @Message
    String giveDateHelp(Side side);

    @Message
    String dayHint();

    @Message
    String correct();

    @Message
    String correctHelp();

    @Message
    String propose();

    @Message
    String correction();

    @Message
    String corrections();

    @Message
    String noCorrections();

    @Message
    String correctionState(Correction.State state);

    @Message
    String voided();

    @Message
    String changes();

    @Message
    String field();

    @Message
    String now();

    @Message
    String proposed();

    @Message
    String fieldName(String name);

    @Message
    String awaiting(Side side);

    @Message
    String confirmCorrection();

    @Message
    String refuse();

    @Message
    String answer();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String sharing();

    @Message
    String oneLanguageHint();

    @Message
    String enterObligation();

    @Message
    String noObligations();

    @Message
    String owedText();

    @Message
    String clause();

    @Message
    String clauseHint();

    @Message
    String owner();

    @Message
    String ownerHint();

    @Message
    String owningOrganisation();

    @Message
    String wholeSide();

    @Message
    String owningSide();

    @Message
    String post();

    @Message
    String postHint();

    @Message
    String due();

    @Message
    String dueHint();

    @Message
    String until(String time);

    @Message
    String overdue();

    @Message
    String origin();

    @Message
    String originElsewhere();

    @Message
    String history();

    @Message
    String said();

    @Message
    String nothingSaid();

    @Message
    String claim();

    @Message
    String claimHelp();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String yourAnswer();

    @Message
    String answerHelp();

    @Message
    String confirmFulfilment();

    @Message
    String contest();

    @Message
    String waiver();

    @Message
    String proposeWaiver();

    @Message
    String waiverHelp();

    @Message
    String signWaiver();

    @Message
    String agreed();

    @Message
    String stepKind(ObligationStep.Kind kind);

    @Message
    String whoseHeading();

    @Message
    String ofMyOrganisation();

    @Message
    String ofMySide();

    @Message
    String noObligationMatches();

    @Message
    String noObligationYet();

    @Message
    String noObligationHelp();

    @Message
    String reminders();

    @Message
    String isDue(String day);

    @Message
    String ends(String day);

    @Message
    String daysBefore(int days);

    @Message
    String markRead();

    @Message
    String waiting();

    @Message
    String waitingFor(Waiting.Sort sort);

    @Message
    String extension();

    @Message
    String newDay();

    @Message
    String proposeExtension();

    @Message
    String extensionHelp();

    @Message
    String signExtension();

    @Message
    String kind(InstrumentKind kind);

    @Message
    String state(InstrumentState state);

    @Message
    String renewal(Renewal renewal);

    @Message
    String obligationState(ObligationState state);
}
