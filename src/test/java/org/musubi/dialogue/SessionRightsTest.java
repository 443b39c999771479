package org.musubi.dialogue;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Cast.member;
import static org.musubi.support.Cast.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Made;

/** Who may do what to a session: e edits, o opens, c closes, r reopens, m records outcomes and minutes, i issues a pack, p publishes. */
class SessionRightsTest {

    private static final Organisation MOFA = organisation("mofa-jp", Side.JP, 10);
    private static final Organisation MEA = organisation("mea", Side.IN, 10);
    private static final Member FOCAL_JP = member(MOFA, Role.MEMBER, Role.FOCAL_POINT);
    private static final Map<String, BiPredicate<Session, Member>> ACTS = new LinkedHashMap<>();
    private static final Map<String, Member> MEMBERS = new LinkedHashMap<>();

    static {
        ACTS.put("e", Session::editableBy);
        ACTS.put("o", Session::openableBy);
        ACTS.put("c", Session::closableBy);
        ACTS.put("r", Session::reopenableBy);
        ACTS.put("m", Session::recordableBy);
        ACTS.put("i", Session::issuableBy);
        ACTS.put("p", Session::publishableBy);
        MEMBERS.put("visitor", Member.visitor());
        MEMBERS.put("focal point of Japan", FOCAL_JP);
        MEMBERS.put("focal point of India", member(MEA, Role.MEMBER, Role.FOCAL_POINT));
        MEMBERS.put("government of India", member(MEA, Role.MEMBER));
        MEMBERS.put("company", member(organisation("company-jp", Side.JP, 70), Role.MEMBER));
        MEMBERS.put("administrator", member(organisation("joint-secretariat", Side.NEITHER, 10), Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,             draft, open, closed
            visitor,                  .,    .,      .
            focal point of Japan,    eo, ecmi,    rip
            focal point of India,    eo, ecmi,    rip
            government of India,      .,    .,      .
            company,                  .,    .,      .
            administrator,            .,    .,      .
            """)
    void acts(String member, String draft, String open, String closed) {
        Session session = session(SharingLabel.AMBER);
        assertEquals(draft, allowed(member, session));
        session.open(FOCAL_JP);
        assertEquals(open, allowed(member, session));
        session.close(FOCAL_JP);
        assertEquals(closed, allowed(member, session));
    }

    @Test
    void what_is_stricter_than_amber_never_leaves_the_screen() {
        Session strict = session(SharingLabel.AMBER_STRICT);
        strict.open(FOCAL_JP);
        assertFalse(strict.issuableBy(FOCAL_JP));
    }

    @Test
    void a_draft_is_seen_by_the_organisation_that_prepares_it_alone() {
        Session session = session(SharingLabel.GREEN);
        assertTrue(session.getAudience().readableBy(FOCAL_JP));
        assertFalse(session.getAudience().readableBy(MEMBERS.get("focal point of India")));
        session.open(FOCAL_JP);
        assertTrue(session.getAudience().readableBy(MEMBERS.get("company")));
        assertThrows(IllegalStateException.class, () -> session.open(FOCAL_JP));
    }

    private static Session session(SharingLabel label) {
        return new Session(Made.body("energy-dialogue"), 12, Audience.draft(label, FOCAL_JP));
    }

    private static String allowed(String member, Session session) {
        String letters = ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(session, MEMBERS.get(member)))
                .map(Map.Entry::getKey)
                .collect(joining());
        return letters.isEmpty() ? "." : letters;
    }
}
