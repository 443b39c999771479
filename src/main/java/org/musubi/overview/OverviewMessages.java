package org.musubi.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages from which the whole is seen. */
@MessageBundle("overview")
public interface OverviewMessages {

    @Message
    String views();

    @Message
    String boardTitle();

    @Message
    String boardLead();

    @Message
    String onlyReadable();

    @Message
    String whole();

    @Message
    String total();

    @Message
    String lastChange();

    @Message
    String never();

    @Message
    String updatesTitle();

    @Message
    String measure(Measure measure);

    @Message
    String nothingCounted(Measure measure);

    @Message
    String nothingCountedHelp(Measure measure);

    @Message
    String course(Course course);

    @Message
    String courseLabel();

    @Message
    String projectLabel();

    @Message
    String milestonesTitle();

    @Message
    String milestonesLead();

    @Message
    String noMilestones();

    @Message
    String noMilestonesHelp();

    @Message
    String changesTitle();

    @Message
    String changesLead();

    @Message
    String presets();

    @Message
    String since(String name);

    @Message
    String sinceDocument();

    @Message
    String sinceLabel();

    @Message
    String untilLabel();

    @Message
    String kindLabel();

    @Message
    String compare();

    @Message
    String compared(String since, String until);

    @Message
    String keptSince(String day);

    @Message
    String notComparedTitle();

    @Message
    String notCompared();

    @Message
    String thing(Thing thing);

    @Message
    String act(Act act);

    @Message
    String thingLabel();

    @Message
    String actLabel();

    @Message
    String differenceLabel();

    @Message
    String before();

    @Message
    String after();

    @Message
    String nothing();

    @Message
    String noValues(Act act);

    @Message
    String noChanges();

    @Message
    String noChangesHelp();

    @Message
    String field(String field);

    @Message
    String timelineTitle();

    @Message
    String timelineOf();

    @Message
    String timelineLead();

    @Message
    String fiscalYear(int year, String next);

    @Message
    String undated();

    @Message
    String moreMilestones();

    @Message
    String plannedTime();

    @Message
    String today();

    @Message
    String timelineTable();

    @Message
    String noMarks();

    @Message
    String fromYear();

    @Message
    String yearsLabel();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String noProjects();

    @Message
    String noProjectsHelp();

    @Message
    String mapTitle();

    @Message
    String mapLead();

    @Message
    String mapNote();

    @Message
    String nowhere();

    @Message
    String projectsCounted(long count);

    @Message
    String commitmentsCounted(long count);

    @Message
    String country(String code);

    @Message
    String placesTable();

    @Message
    String placeLabel();

    @Message
    String progressTitle();

    @Message
    String progressLead();

    @Message
    String progressPublic();

    @Message
    String progressPeriod(String since, String until);

    @Message
    String nothingReportedTitle();

    @Message
    String nothingReported();

    @Message
    String byStrength();

    @Message
    String claimedIsNotConfirmed();

    @Message
    String allSentences();

    @Message
    String bySector();

    @Message
    String byPlace();

    @Message
    String byPlaceHelp();

    @Message
    String reported(Reported reported);

    @Message
    String came();

    @Message
    String left();

    @Message
    String spokenTitle();

    @Message
    String lastConfirmed();

    @Message
    String lastReported();

    @Message
    String notYet();

    @Message
    String sentencesTitle();

    @Message
    String noSentences();

    @Message
    String atBeginning();

    @Message
    String atEnd();

    @Message
    String notYetStated();

    @Message
    String publicProjects();

    @Message
    String showProjects();

    @Message
    String phases();

    @Message
    String active(String text);

    @Message
    String seeAlso();
}
