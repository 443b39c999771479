package org.musubi.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.people.SharingLabel.AMBER_STRICT;
import static org.musubi.people.SharingLabel.CLEAR;
import static org.musubi.people.SharingLabel.GREEN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Stage;

/** Talking through the browser: post, answer, edit, delete, and who sees what of it. */
@QuarkusTest
class TalkTest {

    @Inject
    Stage stage;

    @Inject
    SessionFactory sessions;

    private String page;

    @Test
    void a_member_posts_and_visitors_read_it() {
        page = stage.open("company-jp", CLEAR);
        Page posted = say(Persona.MEMBER_JP, "First **word**");
        assertEquals(200, posted.status(), posted.text());
        assertTrue(Browser.visitor().get(page).has(".comment .prose strong"));
    }

    @Test
    void answers_go_four_levels_deep_and_stay_there() {
        page = stage.open("company-jp", CLEAR);
        String last = idIn(say(Persona.MEMBER_JP, "level 1"));
        for (int level = 2; level <= 5; level++) {
            last = idIn(answer(Persona.MEMBER_IN, last, "level " + level));
        }
        Page seen = Browser.visitor().get(page);
        assertEquals(1, seen.document().select("ol ol ol ol > li").size() - 1, "levels 4 and 5 are neighbours");
        assertFalse(seen.has("ol ol ol ol ol"));
    }

    @Test
    void scripts_and_markup_are_shown_as_harmless_text() {
        page = stage.open("company-jp", CLEAR);
        say(Persona.MEMBER_JP, "<script>alert(1)</script> [x](javascript:alert(1)) <b onclick=x>b</b>");
        Page seen = Browser.visitor().get(page);
        assertFalse(seen.has(".comment script, .comment [onclick], .comment a[href^=javascript]"));
        assertTrue(seen.text().contains("alert(1)"));
    }

    @Test
    void an_edit_keeps_the_former_text() {
        page = stage.open("company-jp", CLEAR);
        String id = idIn(say(Persona.MEMBER_JP, "before"));
        Browser author = Browser.as(Persona.MEMBER_JP);
        String version = author.get("/comments/" + id + "/edit")
                .document()
                .selectFirst("input[name=version]")
                .val();
        author.post("/comments/" + id + "/edits", "body", "after", "language", "EN", "version", version);
        assertTrue(Browser.visitor().get(page).text().contains("after"));
        Page revisions = Browser.visitor().get("/comments/" + id + "/revisions");
        assertTrue(revisions.text().contains("before"));
        Page stale = author.post("/comments/" + id + "/edits", "body", "again", "language", "EN", "version", version);
        assertEquals(409, stale.status());
    }

    @Test
    void a_deleted_comment_leaves_a_trace_and_its_answers() {
        page = stage.open("company-jp", CLEAR);
        String id = idIn(say(Persona.MEMBER_JP, "regretted"));
        answer(Persona.MEMBER_IN, id, "an answer");
        Browser author = Browser.as(Persona.MEMBER_JP);
        String version = author.get(page)
                .document()
                .selectFirst("form[action$=deletion] input[name=version]")
                .val();
        author.post("/comments/" + id + "/deletion", "version", version);
        Page seen = Browser.visitor().get(page);
        assertTrue(seen.has("#comment-" + id + " .comment--gone"));
        assertFalse(seen.text().contains("regretted"));
        assertTrue(seen.text().contains("an answer"));
        assertEquals(
                404, Browser.visitor().get("/comments/" + id + "/revisions").status());
    }

    @Test
    void nobody_else_edits_or_deletes() {
        page = stage.open("company-jp", CLEAR);
        String id = idIn(say(Persona.MEMBER_JP, "mine"));
        Browser other = Browser.as(Persona.MEMBER_IN);
        assertEquals(403, other.get("/comments/" + id + "/edit").status());
        assertEquals(
                403,
                other.post("/comments/" + id + "/edits", "body", "x", "language", "EN", "version", "0")
                        .status());
        assertEquals(
                403, other.post("/comments/" + id + "/deletion", "version", "0").status());
    }

    @Test
    void only_members_of_verified_organisations_post() {
        page = stage.open("company-jp", CLEAR);
        assertFalse(Browser.as(Persona.NEWCOMER).get(page).has("form[action^=/conversations]"));
        assertFalse(Browser.as(Persona.AUDITOR).get(page).has("form[action^=/conversations]"));
    }

    @Test
    void a_wrong_form_keeps_what_was_typed() {
        page = stage.open("company-jp", CLEAR);
        String tooLong = "長".repeat(200_000);
        Page refused = say(Persona.MEMBER_JP, tooLong);
        assertEquals(422, refused.status());
        assertEquals(tooLong, refused.document().selectFirst("textarea").val().strip());
    }

    @Test
    void a_form_sent_twice_posts_once() {
        page = stage.open("company-jp", CLEAR);
        Browser author = Browser.as(Persona.MEMBER_JP);
        Page open = author.get(page);
        String action =
                open.document().selectFirst("form[action^=/conversations]").attr("action");
        String once = open.document().selectFirst("input[name=once]").val();
        for (int time = 0; time < 2; time++) {
            author.post(action, "body", "only once", "language", "EN", "label", "CLEAR", "once", once);
        }
        assertEquals(
                1,
                Browser.visitor().get(page).document().select("article.comment").size());
    }

    @Test
    void a_stricter_comment_leaves_no_trace_for_others() {
        page = stage.open("company-jp", GREEN);
        String id = idIn(say(Persona.MEMBER_JP, "for us alone", "AMBER_STRICT"));
        assertEquals(404, Browser.visitor().get(page).status());
        Browser outsider = Browser.as(Persona.MEMBER_IN);
        assertFalse(outsider.get(page).body().contains(id));
        for (String address : new String[] {"", "/reply", "/edit", "/revisions", "/report"}) {
            assertEquals(404, outsider.get("/comments/" + id + address).status(), address);
        }
        assertTrue(Browser.as(Persona.FOCAL_IN).get(page).text().contains("for us alone"));
    }

    @Test
    void an_unreadable_conversation_takes_no_comment() {
        page = stage.open("company-jp", AMBER_STRICT);
        Browser author = Browser.as(Persona.MEMBER_JP);
        String action = author.get(page)
                .document()
                .selectFirst("form[action^=/conversations]")
                .attr("action");
        assertEquals(
                404,
                Browser.as(Persona.MEMBER_IN)
                        .post(action, "body", "x", "language", "EN", "label", "RED")
                        .status());
        assertEquals(
                422,
                author.post(action, "body", "x", "language", "EN", "label", "CLEAR")
                        .status());
    }

    @Test
    void a_long_thread_has_pages_and_each_comment_an_address_that_finds_its_page() {
        page = stage.open("company-jp", CLEAR);
        String first = idIn(say(Persona.MEMBER_JP, "first"));
        for (int number = 2; number < 52; number++) {
            say(Persona.MEMBER_JP, "number " + number);
        }
        Page last = say(Persona.MEMBER_JP, "the last");
        assertTrue(last.path().contains("after="), last.path());
        assertTrue(last.text().contains("the last"));
        Page start = Browser.visitor().get(page);
        assertTrue(start.has("#comment-" + first) && !start.text().contains("the last"));
        String onward = start.document().selectFirst("a[rel=next]").attr("href");
        assertTrue(Browser.visitor().get(onward).text().contains("the last"));
    }

    @Test
    void more_comments_cost_no_more_queries() {
        page = stage.open("company-jp", CLEAR);
        say(Persona.MEMBER_JP, "one");
        long few = queriesOf(Persona.FOCAL_IN);
        String first = idIn(say(Persona.MEMBER_IN, "two"));
        for (Persona who : List.of(Persona.FOCAL_JP, Persona.FOCAL_IN_2, Persona.MODERATOR_JP, Persona.FEDERATION_IN)) {
            say(who, "more", "AMBER_STRICT");
            say(who, "and more", "AMBER");
        }
        answer(Persona.FOCAL_JP, first, "an answer");
        assertEquals(few, queriesOf(Persona.FOCAL_IN));
    }

    private long queriesOf(Persona who) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        Browser reader = Browser.as(who);
        reader.get(page);
        statistics.clear();
        assertTrue(reader.get(page).has(".comment"));
        return statistics.getPrepareStatementCount();
    }

    private Page say(Persona who, String text) {
        return say(who, text, "CLEAR");
    }

    private Page say(Persona who, String text, String label) {
        Browser author = Browser.as(who);
        String action = author.get(page)
                .document()
                .selectFirst("form[action^=/conversations]")
                .attr("action");
        return author.post(
                action,
                "body",
                text,
                "language",
                "EN",
                "label",
                label,
                "once",
                UUID.randomUUID().toString());
    }

    private Page answer(Persona who, String id, String text) {
        Browser author = Browser.as(who);
        author.get("/comments/" + id + "/reply");
        return author.post(
                "/comments/" + id + "/reply",
                "body",
                text,
                "language",
                "EN",
                "label",
                "CLEAR",
                "once",
                UUID.randomUUID().toString());
    }

    /** The newest comment on the page; keys grow with time. */
    static String idIn(Page seen) {
        return seen.document().select("li[id^=comment-]").stream()
                .map(item -> item.id().substring("comment-".length()))
                .max(String::compareTo)
                .orElseThrow(() -> new AssertionError(seen.status() + " " + seen.text()));
    }
}
