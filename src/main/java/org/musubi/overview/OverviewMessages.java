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
}
