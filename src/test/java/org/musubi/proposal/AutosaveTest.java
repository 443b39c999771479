package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.FEDERATION_IN;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;

/** Text that is kept while it is typed: newer replaces older, never the other way round. */
@QuarkusTest
class AutosaveTest {

    private Browser author;
    private String path;

    @BeforeEach
    void draft() {
        Plan.ready();
        author = Browser.as(MEMBER_JP);
        path = Draft.begunBy(author);
    }

    @Test
    void what_is_typed_is_there_again_and_not_yet_saved() {
        assertEquals(204, typed("1", "Half a ti").status());
        Page opened = author.get(path + "/steps/what");
        assertEquals("Half a ti", titleIn(opened));
        assertTrue(opened.text().contains("is not saved yet"));
        assertFalse(author.get(path + "/steps/preview").text().contains("Half a ti"));
        assertFalse(Browser.as(MEMBER_JP).get(path).text().contains("Half a ti"));
    }

    @Test
    void an_older_text_never_replaces_a_newer_one() {
        assertEquals(204, typed("1", "First").status());
        assertEquals(204, typed("2", "Second").status());
        assertEquals(409, typed("1", "Late").status());
        assertEquals(409, typed("2", "Late").status());
        assertEquals("Second", titleIn(author.get(path + "/steps/what")));
    }

    @Test
    void the_same_text_sent_again_because_the_answer_was_lost_is_no_conflict() {
        assertEquals(204, typed("1", "First").status());
        assertEquals(204, typed("1", "First").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "one", "5000", "9223372036854775807", "99999999999999999999"})
    void a_number_that_no_page_was_given_is_not_understood(String sequence) {
        assertEquals(400, typed(sequence, "Text").status());
        assertEquals(
                400,
                Draft.called("Text")
                        .sentTo(author, path, Part.WHAT, sequence, "next")
                        .status());
        assertEquals("", titleIn(author.get(path + "/steps/what")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "preview", "WHAT", "%00"})
    void a_step_that_is_not_there_keeps_nothing(String step) {
        assertEquals(
                404,
                author.post(path + "/steps/" + step + "/typing", "sequence", "1")
                        .status());
    }

    @Test
    void of_two_tabs_the_second_learns_of_the_newer_text_and_keeps_its_own() {
        String both = Draft.sequence(author.get(path + "/steps/what"));
        assertEquals(204, typed(both, "Tab one").status());
        assertEquals(409, typed(both, "Tab two").status());
        Page stale = Draft.called("Tab two").sentTo(author, path, Part.WHAT, both, "next");
        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("A newer text exists elsewhere"), stale.text());
        assertTrue(stale.has("a[href=" + path + "/steps/what]"));
        assertEquals("Tab two", titleIn(stale));
        assertEquals("Tab one", titleIn(author.get(path + "/steps/what")));
        Page knowingly = Draft.called("Tab two").sentTo(author, path, Part.WHAT, Draft.sequence(stale), "next");
        assertEquals(200, knowingly.status());
        assertEquals("Tab two", titleIn(author.get(path + "/steps/what")));
        assertTrue(author.language("ja").get(path).status() == 200);
    }

    @Test
    void the_conflict_is_told_in_japanese_too() {
        typed("1", "Tab one");
        Page stale = Draft.called("二").sentTo(author.language("ja"), path, Part.WHAT, "1", "next");
        assertTrue(stale.text().contains("別の場所に新しい文面があります"), stale.text());
    }

    @Test
    void what_was_typed_can_be_dropped_for_the_saved_text() {
        Draft.called("Saved").savedTo(author, path, Part.WHAT);
        String next = Draft.sequence(author.get(path + "/steps/what"));
        assertEquals(204, typed(next, "A whim").status());
        Page opened = author.get(path + "/steps/what");
        assertTrue(opened.has("button[value=discard]"));
        Page dropped = author.post(
                path + "/steps/what", "sequence", Draft.sequence(opened), "go", "discard", "titleEn", "A whim");
        assertEquals("Saved", titleIn(dropped));
        assertFalse(dropped.has("button[value=discard]"));
    }

    @Test
    void saving_ends_what_was_typed_and_outdates_other_tabs() {
        typed("1", "Typed");
        assertEquals(
                200,
                Draft.called("Saved")
                        .sentTo(author, path, Part.WHAT, "2", "next")
                        .status());
        assertEquals(409, typed("2", "Late").status());
        Page opened = author.get(path + "/steps/what");
        assertEquals("Saved", titleIn(opened));
        assertFalse(opened.text().contains("is not saved yet"));
    }

    @Test
    void after_submission_nothing_is_kept() {
        String submitted = Draft.called("Submitted " + UUID.randomUUID()).savedBy(author);
        String version = author.get(submitted)
                .document()
                .selectFirst("input[name=version]")
                .val();
        assertEquals(
                200, author.post(submitted + "/submission", "version", version).status());
        path = submitted;
        assertEquals(403, typed("9", "Too late").status());
        assertFalse(author.get(submitted).text().contains("Too late"));
    }

    @Test
    void text_that_is_not_saved_holds_a_submission_up() {
        String ready = Draft.called("Ready " + UUID.randomUUID()).savedBy(author);
        path = ready;
        assertEquals(204, typed("9", "One more thought").status());
        String version =
                author.get(ready).document().selectFirst("input[name=version]").val();
        Page refused = author.post(ready + "/submission", "version", version);
        assertEquals(422, refused.status());
        assertTrue(refused.has("#problems a[href=" + ready + "/steps/what]"), refused.text());
    }

    @Test
    void after_the_session_ended_a_script_is_told_so_and_no_form_is_put_by() {
        long before = kept();
        Page answer = Browser.visitor()
                .header("X-Requested-With", "JavaScript")
                .post(path + "/steps/what/typing", "sequence", "1", "titleEn", "Lost?");
        assertEquals(499, answer.status());
        assertEquals(before, kept());
        assertEquals("", titleIn(author.get(path + "/steps/what")));
    }

    @Test
    void only_those_who_write_type() {
        String shared = Draft.called("Shared " + UUID.randomUUID()).savedBy(author);
        path = shared;
        assertEquals(403, typed(Browser.as(MEMBER_IN), "5", "Reader").status());
        assertEquals(404, typed(Browser.as(FEDERATION_IN), "5", "Stranger").status());
    }

    @Test
    void a_text_beyond_all_measure_is_refused() {
        assertEquals(413, typed("1", "結".repeat(Part.values().length * 20_000)).status());
        assertEquals(204, typed("1", "結".repeat(20_000)).status());
    }

    @Test
    void what_is_wrong_is_kept_until_it_is_right() {
        Page wrong = author.post(
                path + "/steps/money", "sequence", "1", "go", "leave", "amount", "123456789012345678901234567890");
        assertEquals(422, wrong.status());
        assertEquals(
                "123456789012345678901234567890",
                author.get(path + "/steps/money")
                        .document()
                        .selectFirst("#amount")
                        .val());
        Page right =
                author.post(path + "/steps/money", "sequence", "2", "go", "leave", "amount", "1200", "currency", "INR");
        assertEquals("/drafts", right.path());
    }

    private Page typed(String sequence, String title) {
        return typed(author, sequence, title);
    }

    private Page typed(Browser browser, String sequence, String title) {
        return browser.post(path + "/steps/what/typing", "sequence", sequence, "titleEn", title);
    }

    private static String titleIn(Page page) {
        return page.document().selectFirst("#titleEn").val();
    }

    private static long kept() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery("select count(*) from kept_form")
                        .getSingleResult())
                .longValue());
    }
}
