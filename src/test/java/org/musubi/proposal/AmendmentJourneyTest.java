package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.FEDERATION_IN;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** The way of an amendment, from another wording to a new version, or to a proposal of its own. */
@QuarkusTest
class AmendmentJourneyTest {

    @BeforeEach
    void plan() {
        Plan.ready();
    }

    @Test
    void an_accepted_amendment_becomes_a_version_and_ends_the_keys() {
        String path = Desk.inReview();
        Desk.act(FOCAL_JP, path, "sign-off");
        String amendment = proposed(MEMBER_IN, path, "summaryEn", "Train forty engineers together.");
        Page seen = Browser.as(MEMBER_JP).get(amendment);
        assertTrue(seen.has("ins") && seen.has("del"), seen.body());
        assertTrue(seen.text().contains("Being considered"));
        Page prepared = Browser.as(MEMBER_JP).get(amendment + "/acceptance");
        assertEquals(
                "Train forty engineers together.",
                prepared.document().selectFirst("#summaryEn").text());
        Page accepted = send(MEMBER_JP, amendment + "/acceptance", prepared, "titleEn", "Adjusted title");
        assertEquals(200, accepted.status(), accepted.text());
        assertEquals(path, accepted.path());
        assertTrue(accepted.text().contains("Adjusted title"));
        assertTrue(accepted.text().contains("Neither side has signed yet"));
        assertTrue(Browser.as(MEMBER_IN).get(amendment).text().contains("Taken over as version 4"));
        assertEquals(1, Desk.facts("AMENDMENT_ACCEPTED", Desk.key(amendment)));
        assertEquals(403, send(MEMBER_JP, amendment + "/acceptance", prepared).status());
    }

    @Test
    void a_rejected_amendment_may_become_a_proposal_of_its_own_once() {
        String path = Desk.inReview();
        String amendment = proposed(MEMBER_IN, path, "titleEn", "Our own way");
        assertEquals(422, act(MEMBER_JP, amendment, "rejection", "reason", " ").status());
        assertEquals(403, act(MEMBER_IN, amendment, "rejection", "reason", "No").status());
        Page rejected = act(MEMBER_JP, amendment, "rejection", "reason", "Another aim");
        assertTrue(rejected.text().contains("Another aim"), rejected.text());
        assertEquals(403, act(MEMBER_JP, amendment, "promotion").status());
        Page own = act(MEMBER_IN, amendment, "promotion");
        assertTrue(own.path().matches("/proposals/[0-9a-f-]{36}"), own.path());
        assertTrue(own.text().contains("Our own way") && own.text().contains("Draft"));
        assertEquals(403, act(MEMBER_IN, amendment, "promotion").status());
        assertTrue(Browser.as(MEMBER_IN).get(amendment).has("a[href=" + own.path() + "]"));
        assertFalse(Browser.as(MEMBER_JP).get(amendment).has("a[href=" + own.path() + "]"));
    }

    @Test
    void a_conflict_shows_the_three_wordings() {
        String path = Desk.inReview();
        String amendment = proposed(MEMBER_IN, path, "titleEn", "Amended title");
        edit(path, "Title meanwhile");
        Page seen = Browser.as(MEMBER_IN).get(amendment);
        assertTrue(seen.text().contains("written against version 3; the proposal is now at version 4"), seen.text());
        Page prepared = Browser.as(MEMBER_JP).get(amendment + "/acceptance");
        assertTrue(prepared.has("[role=alert]"));
        String text = prepared.text();
        assertTrue(text.contains("Title meanwhile") && text.contains("Amended"), text);
        Page stale = send(MEMBER_JP, amendment + "/acceptance", prepared, "version", "0");
        assertEquals(409, stale.status());
        assertTrue(stale.body().contains("Amended title"), "what was typed is given back");
        assertEquals(200, send(MEMBER_JP, amendment + "/acceptance", prepared).status());
        assertTrue(Browser.as(MEMBER_JP).get(path).text().contains("Amended title"));
    }

    @Test
    void an_amendment_against_a_vanished_version_loses_nothing() {
        String path = Desk.inReview();
        Page form = Browser.as(MEMBER_IN).get(path + "/amendments/new");
        Page wrong = send(MEMBER_IN, path + "/amendments", form, "base", "99", "titleEn", "Typed with care");
        assertEquals(422, wrong.status());
        assertTrue(wrong.has("#base-error"));
        assertEquals("Typed with care", wrong.document().selectFirst("#titleEn").val());
        assertEquals(
                422, send(MEMBER_IN, path + "/amendments", form, "base", "one").status());
    }

    @Test
    void a_decision_meanwhile_refuses_the_amendment_but_keeps_the_words() {
        String path = Desk.inReview();
        Page form = Browser.as(MEMBER_IN).get(path + "/amendments/new");
        Desk.act(FOCAL_IN, path, "decline", "reason", "Enough");
        Page closed = send(MEMBER_IN, path + "/amendments", form, "titleEn", "Too late");
        assertEquals(422, closed.status());
        assertEquals("Too late", closed.document().selectFirst("#titleEn").val());
        assertTrue(closed.text().contains("decided meanwhile"), closed.text());
    }

    @Test
    void a_draft_is_not_there_for_others() {
        String path = Desk.inReview();
        Page form = Browser.as(MEMBER_IN).get(path + "/amendments/new");
        Page draft = send(MEMBER_IN, path + "/amendments", form, "titleEn", "Secret wording");
        assertTrue(draft.path().startsWith("/amendments/"), draft.text());
        for (Persona other : new Persona[] {MEMBER_JP, FOCAL_JP, FOCAL_IN, FEDERATION_IN}) {
            assertEquals(404, Browser.as(other).get(draft.path()).status(), other.name());
            assertFalse(Browser.as(other).get(path + "/amendments").body().contains("Secret wording"));
        }
        assertEquals(404, Browser.as(FEDERATION_IN).get(path + "/amendments").status());
        Page edit = Browser.as(MEMBER_IN).get(draft.path() + "/edit");
        Page proposed = send(MEMBER_IN, draft.path() + "/edit", edit, "propose", "yes");
        assertTrue(proposed.text().contains("Being considered"), proposed.text());
        assertEquals(200, Browser.as(FOCAL_JP).get(draft.path()).status());
        assertEquals(200, act(MEMBER_IN, draft.path(), "withdrawal").status());
        assertEquals(403, act(MEMBER_IN, draft.path(), "withdrawal").status());
    }

    @Test
    void no_change_no_title_and_no_right_are_refused() {
        String path = Desk.inReview();
        Page form = Browser.as(MEMBER_IN).get(path + "/amendments/new");
        assertEquals(422, send(MEMBER_IN, path + "/amendments", form).status());
        assertEquals(
                422,
                send(MEMBER_IN, path + "/amendments", form, "titleEn", "", "titleJa", "")
                        .status());
        assertEquals(403, Browser.as(MEMBER_JP).get(path + "/amendments/new").status());
        assertEquals(
                404, Browser.as(FEDERATION_IN).get(path + "/amendments/new").status());
        String once = UUID.randomUUID().toString();
        Page first = send(MEMBER_IN, path + "/amendments", form, "titleEn", "Once", "once", once);
        Page second = send(MEMBER_IN, path + "/amendments", form, "titleEn", "Once", "once", once);
        assertEquals(first.path(), second.path());
    }

    private static void edit(String path, String title) {
        Page saved = Draft.called(title).savedTo(Browser.as(MEMBER_JP), path, Part.WHAT);
        assertEquals(200, saved.status(), saved.text());
    }

    private static String proposed(Persona by, String path, String field, String value) {
        Page form = Browser.as(by).get(path + "/amendments/new");
        Page page = send(by, path + "/amendments", form, field, value, "propose", "yes");
        assertTrue(page.path().startsWith("/amendments/"), page.status() + " " + page.text());
        return page.path();
    }

    private static Page act(Persona by, String amendment, String act, String... fields) {
        String version = Desk.one(
                "select cast(version as text) from proposal_amendment where id = cast(:key as uuid)",
                Desk.key(amendment));
        List<String> all = new ArrayList<>(List.of("version", version));
        all.addAll(List.of(fields));
        return Browser.as(by).post(amendment + "/" + act, all.toArray(String[]::new));
    }

    /** Sends what a form holds, with some fields typed anew. */
    private static Page send(Persona by, String to, Page form, String... typed) {
        List<String> fields = new ArrayList<>(List.of(typed));
        for (var field : form.document().select("main form.form [name]")) {
            boolean secret = field.attr("name").equals("csrf-token");
            boolean chosen = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
            if (!secret && chosen && !field.nameIs("button") && !List.of(typed).contains(field.attr("name"))) {
                fields.add(field.attr("name"));
                fields.add(field.nameIs("textarea") ? field.wholeText() : valueOf(field));
            }
        }
        return Browser.as(by).post(to, fields.toArray(String[]::new));
    }

    private static String valueOf(Element field) {
        if (!field.nameIs("select")) {
            return field.val();
        }
        var selected = field.selectFirst("option[selected]");
        return selected == null ? "" : selected.val();
    }
}
