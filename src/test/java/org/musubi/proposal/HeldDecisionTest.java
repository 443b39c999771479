package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.FOCAL_JP_2;
import static org.musubi.support.Persona.LIAISON;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Routes;

/** What is decided but not announced shows nowhere, and both sides announce it together. */
@QuarkusTest
class HeldDecisionTest {

    @BeforeEach
    void plan() {
        Plan.ready();
    }

    @Test
    void both_sides_announce_several_decisions_at_once() {
        String accepted = Desk.inReview();
        String declined = Desk.inReview();
        hold(FOCAL_JP, accepted, "ACCEPTED", "");
        hold(FOCAL_IN, declined, "DECLINED", "Not now");
        assertFalse(Browser.as(FOCAL_IN).get("/desk").has("a[href=" + accepted + "]"), "waits for no key any more");
        String announcement = propose(FOCAL_JP, accepted, declined);
        assertEquals("JOINT_REVIEW", Desk.stage(accepted));
        assertTrue(Browser.as(FOCAL_IN).get("/desk").has("a[href=" + announcement + "]"));
        assertEquals(403, confirm(FOCAL_JP_2, announcement).status(), "the same side");
        assertEquals(200, confirm(FOCAL_IN, announcement).status());
        assertEquals("ACCEPTED", Desk.stage(accepted));
        assertEquals("DECLINED", Desk.stage(declined));
        assertTrue(Browser.as(MEMBER_JP).get(declined).text().contains("Not now"));
        assertEquals(2, Desk.facts("PROPOSAL_SIGNED", Desk.key(accepted)));
        assertEquals(1, Desk.facts("DECISIONS_ANNOUNCED", Desk.key(announcement)));
        assertEquals(404, confirm(FOCAL_IN, announcement).status(), "a second time");
        assertEquals(1, Desk.facts("PROPOSAL_DECLINED", Desk.key(declined)));
    }

    @Test
    void nothing_tells_of_it_before() {
        String path = Desk.inReview();
        String reason = "Kanariya-held-" + UUID.randomUUID();
        String note = "Kanariya-note-" + UUID.randomUUID();
        Browser.as(FOCAL_JP).post(path + "/notes", "circle", "JP", "body", note, "once", "");
        Set<Persona> others =
                EnumSet.complementOf(EnumSet.of(FOCAL_JP, FOCAL_JP_2, FOCAL_IN, Persona.FOCAL_IN_2, LIAISON));
        List<String> pages = List.of(path, "/proposals", "/proposals?stage=JOINT_REVIEW", path + "/versions");
        List<String> before = seen(others, pages);
        hold(FOCAL_JP, path, "DECLINED", reason);
        String announcement = propose(FOCAL_JP, path);
        assertEquals(before, seen(others, pages));
        Set<String> keys = new LinkedHashSet<>(List.of(Desk.key(path), Desk.key(announcement)));
        keys.add(Desk.one(
                "select cast(id as text) from proposal_held_decision where proposal_id = cast(:key as uuid)",
                Desk.key(path)));
        keys.add(Desk.one(
                "select cast(id as text) from proposal_note where proposal_id = cast(:key as uuid)", Desk.key(path)));
        List<String> traces = new ArrayList<>();
        for (String address : addresses(keys)) {
            for (Persona persona : others) {
                walk(Browser.as(persona), persona.name(), address, reason, note, traces);
            }
            walk(Browser.visitor(), "visitor", address, reason, note, traces);
        }
        assertEquals(List.of(), traces);
        Page india = Browser.as(FOCAL_IN).get(path + "/review");
        assertTrue(india.body().contains(reason) && !india.body().contains(note));
        for (Persona persona : List.of(FOCAL_IN, Persona.FOCAL_IN_2)) {
            for (String address : addresses(keys)) {
                assertFalse(
                        Browser.as(persona).get(address).body().contains(note),
                        persona + " reads a note at " + address);
            }
        }
    }

    @Test
    void a_changed_text_keeps_everything_back() {
        String changed = Desk.inReview();
        String other = Desk.inReview();
        hold(FOCAL_JP, changed, "ACCEPTED", "");
        hold(FOCAL_JP, other, "ACCEPTED", "");
        String announcement = propose(FOCAL_JP, changed, other);
        Page saved = Draft.called("Changed").savedTo(Browser.as(MEMBER_JP), changed, Part.WHAT);
        assertEquals(200, saved.status());
        Page blocked = confirm(FOCAL_IN, announcement);
        assertEquals(409, blocked.status());
        assertTrue(blocked.text().contains("The text has changed"), blocked.text());
        assertEquals("JOINT_REVIEW", Desk.stage(other));
        assertEquals(200, Browser.as(FOCAL_IN).post(announcement + "/end").status());
        assertEquals(200, Browser.as(FOCAL_JP).post(changed + "/holding/end").status());
        assertEquals(200, hold(FOCAL_JP, changed, "ACCEPTED", "").status());
    }

    @Test
    void what_is_confirmed_is_what_was_shown() {
        String path = Desk.inReview();
        hold(FOCAL_JP, path, "RETURNED", "Name the place");
        String announcement = propose(FOCAL_JP, path);
        Page stale = Browser.as(FOCAL_IN).post(announcement + "/confirmation", "digest", "another");
        assertEquals(409, stale.status());
        assertEquals("JOINT_REVIEW", Desk.stage(path));
    }

    @Test
    void nobody_announces_for_two_sides() {
        String path = Desk.inReview();
        Browser liaison = Browser.freshlyAs(LIAISON);
        liaison.post("/acting-for", "organisation", "meti", "to", "/");
        hold(FOCAL_JP, path, "ACCEPTED", "");
        String announcement =
                liaison.post("/desk/announcements", "decision", heldKey(path)).path();
        liaison.post("/acting-for", "organisation", "meity", "to", "/");
        assertEquals(403, confirm(liaison, announcement).status());
        assertEquals(200, confirm(FOCAL_IN, announcement).status());
        assertEquals("ACCEPTED", Desk.stage(path));
    }

    @Test
    void wrong_people_stages_words_and_versions_are_refused() {
        String screened = Desk.submitted();
        assertEquals(403, hold(FOCAL_JP, screened, "DECLINED", "Too early").status());
        String path = Desk.inReview();
        assertEquals(404, hold(MEMBER_JP, path, "DECLINED", "Mine").status());
        assertEquals(404, hold(MEMBER_IN, path, "DECLINED", "Mine").status());
        Page wrong = hold(FOCAL_JP, path, "DECLINED", " ");
        assertEquals(422, wrong.status());
        assertTrue(wrong.has("#reasonJa-error"));
        Page past = Desk.act(
                FOCAL_JP, path, "holding", "outcome", "RETURNED", "reasonEn", "Kept", "reviewOn", "2001-01-01");
        assertEquals(422, past.status());
        assertEquals("Kept", past.document().selectFirst("#reasonEn").text());
        assertEquals(
                409,
                Browser.as(FOCAL_JP)
                        .post(path + "/holding", "outcome", "ACCEPTED", "version", "99")
                        .status());
        assertEquals(200, hold(FOCAL_JP, path, "ACCEPTED", "").status());
        assertEquals(403, hold(FOCAL_IN, path, "DECLINED", "A second one").status());
        assertEquals(403, Browser.as(FOCAL_IN).post(path + "/holding/end").status(), "of the other side");
        assertEquals(
                422,
                Browser.as(FOCAL_JP)
                        .post(
                                "/desk/announcements",
                                "decision",
                                UUID.randomUUID().toString())
                        .status());
        assertEquals(422, Browser.as(FOCAL_JP).post("/desk/announcements").status());
        assertEquals(403, Browser.as(MEMBER_JP).post("/desk/announcements").status());
    }

    private static List<String> seen(Set<Persona> people, List<String> pages) {
        List<String> texts = new ArrayList<>();
        for (Persona persona : people) {
            for (String page : pages) {
                texts.add(persona + " " + page + " "
                        + Browser.as(persona)
                                .get(page)
                                .body()
                                .replaceAll("name=\"(csrf-token|once)\" value=\"[^\"]*\"", ""));
            }
        }
        return texts;
    }

    private static void walk(
            Browser browser, String who, String address, String reason, String note, List<String> traces) {
        Page page = browser.get(address);
        if (page.status() >= 500 || page.body().contains(reason) || page.body().contains(note)) {
            traces.add(who + " at " + address + " (" + page.status() + ")");
        }
    }

    private static Set<String> addresses(Set<String> keys) {
        Set<String> filled = new LinkedHashSet<>();
        for (String route : Routes.pages()) {
            if (!route.equals("/sign-in") && !route.equals("/signed-in")) {
                keys.forEach(key -> filled.add(route.replaceAll("\\{\\w+}", key)));
            }
        }
        return filled;
    }

    private static Page hold(Persona by, String path, String outcome, String reason) {
        return Desk.act(by, path, "holding", "outcome", outcome, "reasonJa", reason, "reasonEn", reason);
    }

    private static String propose(Persona by, String... paths) {
        String[] fields = new String[paths.length * 2];
        for (int i = 0; i < paths.length; i++) {
            fields[2 * i] = "decision";
            fields[2 * i + 1] = heldKey(paths[i]);
        }
        Page page = Browser.as(by).post("/desk/announcements", fields);
        assertEquals(200, page.status(), page.text());
        return page.path();
    }

    private static String heldKey(String path) {
        return Desk.one(
                "select cast(id as text) from proposal_held_decision where proposal_id = cast(:key as uuid)"
                        + " and released_at is null",
                Desk.key(path));
    }

    private static Page confirm(Persona by, String announcement) {
        return confirm(Browser.as(by), announcement);
    }

    private static Page confirm(Browser browser, String announcement) {
        String digest = Desk.one(
                "select digest from proposal_announcement where id = cast(:key as uuid)", Desk.key(announcement));
        return browser.post(announcement + "/confirmation", "digest", digest);
    }
}
