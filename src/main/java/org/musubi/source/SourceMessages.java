package org.musubi.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.plan.DocumentKind;
import org.musubi.plan.Prevailing;
import org.musubi.split.BlockKind;
import org.musubi.split.Doubt;
import org.musubi.split.Dropped;
import org.musubi.split.Format;

/** The words of the pages of source documents. */
@MessageBundle("source")
public interface SourceMessages {

    @Message
    String seriesTitle();

    @Message
    String seriesLead();

    @Message
    String document();

    @Message
    String issued();

    @Message
    String issuer();

    @Message
    String kindLabel();

    @Message
    String items();

    @Message
    String countsHelp();

    @Message
    String compareTitle();

    @Message
    String compareLead();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String compare();

    @Message
    String chooseTwo();

    @Message
    String chooseTwoHelp();

    @Message
    String nothingInList();

    @Message
    String wholeText();

    @Message
    String filterTitle();

    @Message
    String contents();

    @Message
    String fromStart();

    @Message
    String decides();

    @Message
    String prevailingLabel();

    @Message
    String replaced();

    @Message
    String holds();

    @Message
    String replacedHelp();

    @Message
    String toCurrent();

    @Message
    String toCurrentParagraph();

    @Message
    String restatedHelp();

    @Message
    String japaneseMissing();

    @Message
    String englishMissing();

    @Message
    String notPublishedIn();

    @Message
    String editionsTitle();

    @Message
    String editionNumber(int number);

    @Message
    String replacesBecause();

    @Message
    String byPortal();

    @Message
    String publishedText();

    @Message
    String digestHelp();

    @Message
    String dataDigest();

    @Message
    String droppedTitle();

    @Message
    String newEdition();

    @Message
    String addLanguage();

    @Message
    String historyTitle();

    @Message
    String textTitle();

    @Message
    String aroundTitle();

    @Message
    String previous();

    @Message
    String following();

    @Message
    String linksTitle();

    @Message
    String linksLead();

    @Message
    String noLinks();

    @Message
    String reason();

    @Message
    String keyGiven();

    @Message
    String keyAwaited();

    @Message
    String descendants();

    @Message
    String noProjects();

    @Message
    String moreProjects();

    @Message
    String awaitingTitle();

    @Message
    String nothingAwaits();

    @Message
    String confirmFound();

    @Message
    String confirmFoundLead();

    @Message
    String giveKey();

    @Message
    String withdraw();

    @Message
    String addLink();

    @Message
    String addLinkLead();

    @Message
    String commitmentRef();

    @Message
    String commitmentRefHint();

    @Message
    String relationLabel();

    @Message
    String choose();

    @Message
    String takeUp();

    @Message
    String takeUpLead();

    @Message
    String newRefHint();

    @Message
    String sector();

    @Message
    String statement();

    @Message
    String statementHint();

    @Message
    String provenanceTitle();

    @Message
    String agreed();

    @Message
    String awaitsIndia();

    @Message
    String awaitsJapan();

    @Message
    String awaitsBoth();

    @Message
    String draftsTitle();

    @Message
    String draftsLead();

    @Message
    String newDocument();

    @Message
    String openDrafts();

    @Message
    String noDrafts();

    @Message
    String draft();

    @Message
    String publishedTitle();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String editionReason();

    @Message
    String editionReasonHint();

    @Message
    String titleLabel();

    @Message
    String issuedHint();

    @Message
    String formatLabel();

    @Message
    String languageLabel();

    @Message
    String languageHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String pasted();

    @Message
    String pastedHint();

    @Message
    String readText();

    @Message
    String uploadJapanese();

    @Message
    String uploadEnglish();

    @Message
    String uploadAnew();

    @Message
    String uploadAnewLead();

    @Message
    String textsTitle();

    @Message
    String acts();

    @Message
    String notUploaded();

    @Message
    String checkSplit();

    @Message
    String checkSplitLead();

    @Message
    String backToDraft();

    @Message
    String doubtsTitle();

    @Message
    String differencesTitle();

    @Message
    String differencesHelp();

    @Message
    String onlyEnglish();

    @Message
    String onlyJapanese();

    @Message
    String otherKind();

    @Message
    String andMore(int count);

    @Message
    String descriptionTitle();

    @Message
    String save();

    @Message
    String publishTitle();

    @Message
    String publishLead();

    @Message
    String publish();

    @Message
    String publishForGood();

    @Message
    String confirmDifference();

    @Message
    String discard();

    @Message
    String discardLead();

    @Message
    String discardForGood();

    @Message
    String correct();

    @Message
    String merge();

    @Message
    String makeIt(String kind);

    @Message
    String divide();

    @Message
    String divideLead();

    @Message
    String divideHere();

    @Message
    String drop();

    @Message
    String reset();

    @Message
    String resetLead();

    @Message
    String lineNumber(int number);

    @Message
    String comments(long count);

    @Message
    String paragraphNamed(String kind, String number);

    @Message
    String kind(BlockKind blockKind);

    @Message
    String documentKind(DocumentKind documentKind);

    @Message
    String wording(Wording wording);

    @Message
    String prevailing(Prevailing prevailing);

    @Message
    String relation(Relation relation);

    @Message
    String relationOf(Relation relation);

    @Message
    String relationMeaning(Relation relation);

    @Message
    String show(Comparison.Show show);

    @Message
    String showMeaning(Comparison.Show show);

    @Message
    String purpose(Purpose purpose);

    @Message
    String purposeLead(Purpose purpose);

    @Message
    String format(Format format);

    @Message
    String doubt(Doubt.What what);

    @Message
    String droppedBecause(Dropped.Why why);
}
