package org.musubi.party;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.SharingLabel;
import org.musubi.project.Cast;
import org.musubi.project.LifeCycle;
import org.musubi.project.PartyRights;
import org.musubi.project.Project;

/** Who may change the roll: a admit, k make accountable, r give other roles, l let leave, c state the contact; a dot for none. */
class PartyRightsTest {

    private static final Map<String, Member> MEMBERS = new LinkedHashMap<>();
    private static final Map<String, Organisation> ORGANISATIONS = Map.of(
            "outside JP", Cast.KEIDANREN,
            "outside IN", Cast.MEITY,
            "of neither", Cast.SECRETARIAT,
            "party JP", Cast.COMPANY_JP,
            "party IN", Cast.COMPANY_IN);

    static {
        MEMBERS.put("visitor", Cast.VISITOR);
        MEMBERS.put("focal point of Japan", Cast.FOCAL_JP);
        MEMBERS.put("focal point of India", Cast.FOCAL_IN);
        MEMBERS.put("accountable party IN", Cast.ACCOUNTABLE_IN);
        MEMBERS.put("implementing party JP", Cast.IMPLEMENTING_JP);
        MEMBERS.put("outsider", Cast.OUTSIDER_JP);
        MEMBERS.put("without role", Cast.ROLELESS);
        MEMBERS.put("administrator", Cast.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,               outside JP, outside IN, of neither, party JP, party IN
            visitor,                         .,          .,          .,        .,        .
            focal point of Japan,           ak,          .,         ak,    akrlc,        .
            focal point of India,            .,         ak,         ak,        .,    akrlc
            accountable party IN,            .,          a,          a,        .,     arlc
            implementing party JP,           .,          .,          .,       lc,        .
            outsider,                        .,          .,          .,        .,        .
            without role,                    .,          .,          .,        .,        .
            administrator,                   .,          .,          .,        .,        .
            """)
    void acts(String member, String outsideJp, String outsideIn, String neither, String partyJp, String partyIn) {
        assertEquals(outsideJp, allowed(member, "outside JP"));
        assertEquals(outsideIn, allowed(member, "outside IN"));
        assertEquals(neither, allowed(member, "of neither"));
        assertEquals(partyJp, allowed(member, "party JP"));
        assertEquals(partyIn, allowed(member, "party IN"));
    }

    @Test
    void nobody_changes_the_roll_of_a_project_that_is_over() {
        for (LifeCycle over : new LifeCycle[] {LifeCycle.CLOSED, LifeCycle.CANCELLED}) {
            PartyRights rights = Cast.project(over).getPartyRights();
            for (Member member : MEMBERS.values()) {
                assertFalse(rights.openBy(member));
                assertFalse(rights.releasableBy(Cast.COMPANY_JP, member));
            }
        }
    }

    @Test
    void organisations_of_the_sides_ask_for_a_role_in_what_they_read() {
        Project project = Cast.project(LifeCycle.IMPLEMENTATION);
        String askers = MEMBERS.entrySet().stream()
                .filter(entry -> project.getPartyRights().requestableBy(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
        assertEquals(
                "focal point of Japan, focal point of India, accountable party IN, implementing party JP, outsider",
                askers);
        project.getAudience().label(SharingLabel.RED);
        assertFalse(project.getPartyRights().requestableBy(Cast.OUTSIDER_JP));
    }

    @Test
    void readers_of_a_red_project_are_named_by_its_originator_alone() {
        Project project = Cast.project(LifeCycle.IMPLEMENTATION);
        project.getAudience().label(SharingLabel.RED);
        String namers = MEMBERS.entrySet().stream()
                .filter(entry -> project.getPartyRights().readersNameableBy(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
        assertEquals("focal point of Japan", namers, "METI is the originator in the cast");
        project.getAudience().label(SharingLabel.AMBER);
        assertFalse(project.getPartyRights().readersNameableBy(Cast.FOCAL_JP));
        Person named = Cast.IMPLEMENTING_JP.getPerson();
        project.getAudience().name(named);
        assertTrue(project.getAudience().getPersons().contains(named));
        project.getAudience().unname(named);
        assertFalse(project.getAudience().getPersons().contains(named));
    }

    private static String allowed(String who, String which) {
        PartyRights rights = Cast.project(LifeCycle.IMPLEMENTATION).getPartyRights();
        Member member = MEMBERS.get(who);
        Organisation organisation = ORGANISATIONS.get(which);
        String letters = (rights.admissibleBy(organisation, member) ? "a" : "")
                + (rights.accountableBy(organisation, member) ? "k" : "")
                + (rights.recastableBy(organisation, member) ? "r" : "")
                + (rights.releasableBy(organisation, member) ? "l" : "")
                + (rights.contactableBy(organisation, member) ? "c" : "");
        return letters.isEmpty() ? "." : letters;
    }
}
