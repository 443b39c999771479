package org.musubi.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.finding.FindingKind;
import org.musubi.finding.FindingSide;

/** The words of the search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message
    String title();

    @Message
    String titleFor(String question);

    @Message
    String lead();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String find();

    @Message
    String sort();

    @Message
    String order(Order order);

    @Message
    String results(int number);

    @Message
    String atLeast(int number);

    @Message
    String cappedHint();

    @Message
    String loose();

    @Message
    String cut(int limit);

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String tips();

    @Message
    String tipAll();

    @Message
    String tipLanguages();

    @Message
    String tipExact();

    @Message
    String tipNumbers();

    @Message
    String tipReadable();

    @Message
    String narrow();

    @Message
    String chosen();

    @Message
    String remove();

    @Message
    String removeAll();

    @Message
    String kindHeading();

    @Message
    String kind(FindingKind kind);

    @Message
    String sectorHeading();

    @Message
    String stateHeading();

    /** The name of a state, whichever room it belongs to. */
    @Message
    String state(String state);

    @Message
    String sideHeading();

    @Message
    String side(FindingSide side);

    @Message
    String labelHeading();

    @Message
    String languageHeading();

    @Message
    String language(String language);

    @Message
    String yearHeading();

    @Message
    String changed();

    @Message
    String savedTitle();

    @Message
    String savedLead();

    @Message
    String savedNone();

    @Message
    String save();

    @Message
    String saveName();

    @Message
    String saveHint();

    @Message
    String rename();

    @Message
    String newName(String name);

    @Message
    String delete();

    @Message
    String deleteConfirm(String name);

    @Message
    String manage();

    @Message
    String settingsTitle();

    @Message
    String settingsLead();

    @Message
    String indexHeading();

    @Message
    String indexThings();

    @Message
    String indexAt();

    @Message
    String indexNever();

    @Message
    String indexLead();

    @Message
    String rebuild();

    @Message
    String groupsHeading();

    @Message
    String groupWords();

    @Message
    String groupHint();

    @Message
    String addGroup();

    @Message
    String changeGroup();
}
