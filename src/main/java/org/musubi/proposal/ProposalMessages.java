package org.musubi.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;
import org.musubi.project.Kind;

/** The words about proposals. */
@MessageBundle("proposal")
public interface ProposalMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String edit();

    @Message
    String editVoids();

    @Message
    String stageLabel();

    @Message
    String whose();

    @Message
    String mine();

    @Message
    String empty();

    @Message
    String emptyFiltered();

    @Message
    String emptyHelp();

    @Message
    String showAll();

    @Message
    String titleField();

    @Message
    String titleHint();

    @Message
    String summary();

    @Message
    String summaryHint();

    @Message
    String facts();

    @Message
    String field_sector();

    @Message
    String field_commitment();

    @Message
    String field_kind();

    @Message
    String field_kindReason();

    @Message
    String kindReasonHint();

    @Message
    String field_place();

    @Message
    String field_amount();

    @Message
    String field_label();

    @Message
    String labelHint();

    @Message
    String period();

    @Message
    String start();

    @Message
    String end();

    @Message
    String dateHint();

    @Message
    String amountHint();

    @Message
    String amountFigures();

    @Message
    String currencyLabel();

    @Message
    String parties();

    @Message
    String partiesCaption();

    @Message
    String partiesHint();

    @Message
    String noParties();

    @Message
    String organisation();

    @Message
    String side();

    @Message
    String roleLabel();

    @Message
    String moreRows();

    @Message
    String placeListed();

    @Message
    String placeName();

    @Message
    String choose();

    @Message
    String none();

    @Message
    String save();

    @Message
    String proposedBy();

    @Message
    String draftHelp();

    @Message
    String becameProject();

    @Message
    String openProject();

    @Message
    String toSubmission();

    @Message
    String screen();

    @Message
    String forward();

    @Message
    String keys();

    @Message
    String agreedByBoth();

    @Message
    String agreedByNone();

    @Message
    String agreed();

    @Message
    String voided();

    @Message
    String hashHelp();

    @Message
    String decisions();

    @Message
    String noDecisions();

    @Message
    String giveBack();

    @Message
    String giveBackButton();

    @Message
    String giveBackHelp();

    @Message
    String decline();

    @Message
    String declineButton();

    @Message
    String declineHelp();

    @Message
    String withdraw();

    @Message
    String withdrawButton();

    @Message
    String withdrawHelp();

    @Message
    String whyLabel();

    @Message
    String reason();

    @Message
    String lacking();

    @Message
    String similar();

    @Message
    String similarHelp();

    @Message
    String noSimilar();

    @Message
    String submit();

    @Message
    String versions();

    @Message
    String versionsLead();

    @Message
    String olderVersion();

    @Message
    String newerVersion();

    @Message
    String compare();

    @Message
    String version();

    @Message
    String savedAt();

    @Message
    String savedBy();

    @Message
    String hash();

    @Message
    String changes();

    @Message
    String compareWithBefore();

    @Message
    String noChanges();

    @Message
    String deskTitle();

    @Message
    String deskLead();

    @Message
    String toScreen();

    @Message
    String nothingToScreen();

    @Message
    String toSign();

    @Message
    String history();

    @Message
    String nothingToSign();

    @Message
    String stage(Stage stage);

    @Message
    String kind(Kind kind);

    @Message
    String kindMeaning(Kind kind);

    @Message
    String role(PartyRole role);

    @Message
    String currency(Currency currency);

    @Message
    String withdrawal(WithdrawalReason reason);

    @Message
    String fieldName(Field field);

    @Message
    String formField(String field);

    @Message
    String organisationNumber(int number);

    @Message
    String roleNumber(int number);

    @Message
    String versionsCount(int count);

    @Message
    String versionNumber(int number);

    @Message
    String comparisonTitle(int older, int newer);

    @Message
    String agreedAwaiting(Side agreed, Side awaited);

    @Message
    String awaiting(Side side);

    @Message
    String signFor(Side side);

    @Message
    String likenessType(String type);

    @Message
    String likeness(long percent);

    @Message
    String waitingDays(long days);

    @Message
    String deskMost(int most);

    @Message
    String stepsTitle();

    @Message
    String stepsLead();

    @Message
    String sectorHint();

    @Message
    String begin();

    @Message
    String writingTitle();

    @Message
    String part(Part part);

    @Message
    String guidance(Part part);

    @Message
    String next();

    @Message
    String back();

    @Message
    String saveAndLeave();

    @Message
    String resume();

    @Message
    String leavePage();

    @Message
    String missingCount(int count);

    @Message
    String useTemplate();

    @Message
    String useTemplateHint();

    @Message
    String prefilled();

    @Message
    String restored(String person, String when);

    @Message
    String staleTitle();

    @Message
    String staleWho(String person, String when);

    @Message
    String staleHelp();

    @Message
    String staleLink();

    @Message
    String autosavedAt();

    @Message
    String autosaveLater();

    @Message
    String autosaveStale();

    @Message
    String autosaveClosed();

    @Message
    String autosaveSignedOut();

    @Message
    String autosaveLong();

    @Message
    String openProposal();

    @Message
    String signInAgain();

    @Message
    String balance();

    @Message
    String balanceThere();

    @Message
    String balanceMissing(Side side);

    @Message
    String balanceAsSaved();

    @Message
    String labelOfFounder();

    @Message
    String authors();

    @Message
    String authorsLead();

    @Message
    String authorsNow();

    @Message
    String founder();

    @Message
    String founderActs();

    @Message
    String founderOnly();

    @Message
    String person();

    @Message
    String authorState();

    @Message
    String act();

    @Message
    String invitationState(InvitationState state);

    @Message
    String leave();

    @Message
    String cancelInvitation();

    @Message
    String inviteAuthors();

    @Message
    String inviteLead();

    @Message
    String showPeople();

    @Message
    String noPeople();

    @Message
    String noPeopleHelp();

    @Message
    String invite();

    @Message
    String notInvitable();

    @Message
    String drafts();

    @Message
    String draftsLead();

    @Message
    String draftsList();

    @Message
    String noDrafts();

    @Message
    String nothingMissing();

    @Message
    String stillMissing();

    @Message
    String waitingInvitations();

    @Message
    String noInvitations();

    @Message
    String invitedNotice();

    @Message
    String invitedBy();

    @Message
    String accept();

    @Message
    String declineInvitation();

    @Message
    String acceptHelp();

    @Message
    String asReadersSeeIt();

    @Message
    String templatesTitle();

    @Message
    String templatesLead();

    @Message
    String templateThere();

    @Message
    String templateLead();

    @Message
    String templateHint();

    @Message
    String files();

    @Message
    String evidence();

    @Message
    String filesLead();

    @Message
    String filesNow();

    @Message
    String noFiles();

    @Message
    String removeFile();

    @Message
    String addFile();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String backToSteps();

    @Message
    String saveAndFiles();

    @Message
    String askToWrite();

    @Message
    String askHelp();

    @Message
    String asked();

    @Message
    String grant();

    @Message
    String refuse();

    @Message
    String discard();
}
