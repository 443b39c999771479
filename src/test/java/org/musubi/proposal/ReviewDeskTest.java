package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.ADMINISTRATOR;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.FOCAL_JP_2;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;
import static org.musubi.support.Persona.MODERATOR_JP;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Reviewers are assigned and write notes for their own side or for both. */
@QuarkusTest
class ReviewDeskTest {

    @BeforeEach
    void plan() {
        Plan.ready();
        Browser.as(MODERATOR_JP).get("/");
    }

    @Test
    void a_focal_point_assigns_a_reviewer_who_finds_it_on_the_desk() {
        String path = Desk.submitted();
        Page assigned = assign(FOCAL_JP, path, MODERATOR_JP);
        assertEquals(200, assigned.status(), assigned.text());
        assertTrue(Browser.as(MODERATOR_JP).get("/desk?assigned=me").has("a[href=" + path + "]"));
        assertTrue(note(MODERATOR_JP, path, "JP", "Seen by the reviewer").text().contains("Seen by the reviewer"));
        String end = Browser.as(FOCAL_JP)
                .get(path + "/review")
                .document()
                .selectFirst("form[action$=/end]")
                .attr("action");
        assertEquals(200, Browser.as(FOCAL_JP).post(end).status());
        assertFalse(Browser.as(MODERATOR_JP).get("/desk?assigned=me").has("a[href=" + path + "]"));
        assertEquals(404, note(MODERATOR_JP, path, "JP", "Too late").status());
        assertEquals(404, Browser.as(FOCAL_JP).post(end).status());
        assertEquals(2, factsOfAssignment(path));
    }

    @Test
    void only_who_may_read_it_can_be_chosen() {
        String path = Desk.submitted();
        Browser.as(MEMBER_JP).get("/");
        Page page = Browser.as(FOCAL_JP).get(path + "/review");
        assertFalse(page.texts("#reviewer option").stream().anyMatch(choice -> choice.contains("company-jp")));
        Page wrong = Browser.as(FOCAL_JP).post(path + "/assignments", "reviewer", personKey(MEMBER_JP) + "/company-jp");
        assertEquals(422, wrong.status());
        assertTrue(wrong.has("#reviewer-error"));
    }

    @Test
    void the_other_side_assigns_only_in_joint_review() {
        String path = Desk.submitted();
        assertEquals(403, assign(FOCAL_IN, path, MODERATOR_JP).status());
        assertEquals(404, Browser.as(MEMBER_JP).get(path + "/review").status());
        assertEquals(403, assign(MEMBER_JP, path, MODERATOR_JP).status());
    }

    @Test
    void notes_of_a_side_stay_with_that_side() {
        String path = Desk.inReview();
        note(FOCAL_JP, path, "JP", "Only for Japan");
        note(FOCAL_JP, path, "JOINT", "For both of us");
        assertTrue(Browser.as(FOCAL_JP_2).get(path + "/review").text().contains("Only for Japan"));
        Page india = Browser.as(FOCAL_IN).get(path + "/review");
        assertFalse(india.body().contains("Only for Japan"));
        assertTrue(india.text().contains("For both of us"));
        assertEquals(404, note(FOCAL_IN, path, "JP", "Forged").status());
        for (Persona other : new Persona[] {MEMBER_JP, MEMBER_IN, ADMINISTRATOR}) {
            assertEquals(404, Browser.as(other).get(path + "/review").status(), other.name());
            assertEquals(404, note(other, path, "JOINT", "Forged").status(), other.name());
            assertFalse(Browser.as(other).get(path).body().contains("For both of us"));
        }
        assertFalse(Browser.as(FOCAL_IN).get(path).text().contains("Note of a reviewer"));
    }

    @Test
    void a_note_is_answered_in_its_own_circle() {
        String path = Desk.inReview();
        Page page = note(FOCAL_IN, path, "JOINT", "What about the site?");
        String first = Desk.one(
                "select cast(id as text) from proposal_note where proposal_id = cast(:key as uuid)", Desk.key(path));
        Page answered = Browser.as(FOCAL_JP)
                .post(
                        path + "/notes",
                        "circle",
                        "JOINT",
                        "parent",
                        first,
                        "body",
                        "It is named",
                        "once",
                        UUID.randomUUID().toString());
        assertTrue(answered.has("#note-" + first + " ol .prose"), page.text());
        Page strange = Browser.as(FOCAL_JP)
                .post(path + "/notes", "circle", "JP", "parent", first, "body", "Wrong circle", "once", "");
        assertEquals(404, strange.status());
    }

    @Test
    void an_empty_or_endless_note_is_refused_and_a_double_one_kept_once() {
        String path = Desk.submitted();
        assertEquals(422, note(FOCAL_JP, path, "JP", " ").status());
        Page endless = note(FOCAL_JP, path, "JP", "長".repeat(10_001));
        assertEquals(422, endless.status());
        assertTrue(endless.document().selectFirst("#note-JP").val().length() > 10_000, "what was typed is kept");
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Browser.as(FOCAL_JP).post(path + "/notes", "circle", "JP", "body", "Once", "once", once);
        }
        assertEquals(
                "1",
                Desk.one("select count(*) from proposal_note where proposal_id = cast(:key as uuid)", Desk.key(path)));
    }

    private static Page assign(Persona by, String path, Persona whom) {
        return Browser.as(by).post(path + "/assignments", "reviewer", personKey(whom) + "/" + organisationOf(whom));
    }

    private static Page note(Persona by, String path, String circle, String body) {
        return Browser.as(by)
                .post(
                        path + "/notes",
                        "circle",
                        circle,
                        "body",
                        body,
                        "once",
                        UUID.randomUUID().toString());
    }

    private static String organisationOf(Persona persona) {
        return persona.organisations().iterator().next();
    }

    private static String personKey(Persona persona) {
        String name = Browser.as(persona)
                .get("/acting-for")
                .document()
                .selectFirst(".who__person b")
                .text();
        return Desk.one("select cast(id as text) from person where name = :key", name);
    }

    private static long factsOfAssignment(String path) {
        String assignment = Desk.one(
                "select cast(id as text) from proposal_assignment where proposal_id = cast(:key as uuid)",
                Desk.key(path));
        return Desk.facts("REVIEWER_ASSIGNED", assignment) + Desk.facts("REVIEWER_UNASSIGNED", assignment);
    }
}
