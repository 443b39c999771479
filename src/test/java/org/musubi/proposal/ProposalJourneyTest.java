package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.ADMINISTRATOR;
import static org.musubi.support.Persona.FEDERATION_IN;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.LIAISON;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** The way of a proposal, by people who really sign in. */
@QuarkusTest
class ProposalJourneyTest {

    @BeforeEach
    void plan() {
        Plan.ready();
    }

    @Test
    void a_proposal_becomes_a_project_with_two_keys() {
        String path = Draft.called("Journey " + UUID.randomUUID()).savedBy(as(MEMBER_JP));
        assertTrue(act(MEMBER_JP, path, "submission").text().contains("Submitted"));
        assertTrue(as(FOCAL_JP).get("/desk").has("a[href=" + path + "]"));
        act(FOCAL_JP, path, "screening");
        assertTrue(act(FOCAL_JP, path, "forwarding").text().contains("Neither side has signed yet"));
        assertTrue(as(FOCAL_IN).get("/desk").has("a[href=" + path + "]"));
        assertTrue(act(FOCAL_JP, path, "sign-off").text().contains("Agreed by Japan, awaiting India"));
        assertTrue(as(FOCAL_IN).language("ja").get(path).text().contains("日本は同意済み、インドの承認待ちです"));
        Page accepted = act(FOCAL_IN, path, "sign-off");
        assertTrue(accepted.text().contains("this proposal has become a project"), accepted.text());
        assertEquals(key(path), originOfProject(accepted));
        assertEquals(2, entries("PROPOSAL_ACCEPTED", key(path)) + entries("PROPOSAL_FORWARDED", key(path)));
        assertFalse(as(FOCAL_IN).get("/desk").has("a[href=" + path + "]"));
    }

    @Test
    void two_keys_turned_at_the_same_moment_make_one_project_or_a_stale_page() {
        String path = inReview();
        String japan = version(as(FOCAL_JP).get(path));
        String india = version(as(FOCAL_IN).get(path));
        var first = CompletableFuture.supplyAsync(() -> as(FOCAL_JP).post(path + "/sign-off", "version", japan));
        var second = CompletableFuture.supplyAsync(() -> as(FOCAL_IN).post(path + "/sign-off", "version", india));
        var statuses = Stream.of(first.join().status(), second.join().status())
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), statuses);
        assertTrue(as(MEMBER_JP).get(path).text().contains(", awaiting "));
    }

    @Test
    void a_form_sent_twice_at_the_same_moment_makes_one_proposal() {
        String once = UUID.randomUUID().toString();
        var first = CompletableFuture.supplyAsync(() -> as(MEMBER_JP).post("/proposals", "once", once));
        var second = CompletableFuture.supplyAsync(() -> as(MEMBER_JP).post("/proposals", "once", once));
        assertEquals(first.join().path(), second.join().path());
    }

    @Test
    void the_accepted_public_text_is_public_but_its_review_is_not() {
        String path = submittedAs("Public " + UUID.randomUUID(), "CLEAR");
        assertEquals(404, Browser.visitor().get(path).status());
        act(FOCAL_JP, path, "screening");
        act(FOCAL_JP, path, "forwarding");
        act(FOCAL_JP, path, "sign-off");
        act(FOCAL_IN, path, "sign-off");
        Page seen = Browser.visitor().get(path);
        assertEquals(200, seen.status());
        assertFalse(seen.text().contains("Decisions"));
        assertFalse(seen.text().contains("Focal Point"));
    }

    @Test
    void nobody_signs_for_two_sides_even_through_two_organisations() {
        String path = inReview();
        Browser liaison = Browser.freshlyAs(LIAISON);
        liaison.post("/acting-for", "organisation", "meti", "to", "/");
        assertEquals(200, act(liaison, path, "sign-off").status());
        liaison.post("/acting-for", "organisation", "meity", "to", "/");
        assertEquals(403, act(liaison, path, "sign-off").status());
    }

    @Test
    void an_edit_in_review_voids_the_sign_offs() {
        String path = inReview();
        act(FOCAL_IN, path, "sign-off");
        Browser author = as(MEMBER_JP);
        assertEquals(
                200,
                Draft.called("Another title").savedTo(author, path, Part.WHAT).status());
        Page saved = author.get(path);
        assertTrue(saved.text().contains("Neither side has signed yet"), saved.text());
        assertTrue(saved.has("[data-key=VOID]"));
        Page compared = author.get(path + "/versions?from=3&to=4");
        assertTrue(compared.has("del"));
        assertTrue(compared.has("ins"));
    }

    @Test
    void a_proposal_of_one_side_is_not_submitted() {
        Browser author = as(MEMBER_JP);
        String path = Draft.called("One side")
                .by("company-jp", "IMPLEMENTING", "company-in", "FUNDING")
                .savedBy(author);
        assertTrue(author.get(path + "/steps/preview").text().contains("at least one Japanese and one Indian"));
        assertEquals(
                422,
                author.post(path + "/submission", "version", version(author.get(path)))
                        .status());
    }

    @Test
    void public_text_needs_both_languages() {
        Browser author = as(MEMBER_JP);
        String path =
                Draft.called("Public").with("label", "CLEAR").without("titleJa").savedBy(author);
        assertTrue(author.get(path).has("[data-sign=MISSING]"));
        assertEquals(
                422,
                author.post(path + "/submission", "version", version(author.get(path)))
                        .status());
    }

    @Test
    void a_draft_is_not_there_for_others() {
        String path = Draft.called("Secret draft").savedBy(as(MEMBER_JP));
        for (Persona other : new Persona[] {FEDERATION_IN, FOCAL_JP, FOCAL_IN, ADMINISTRATOR}) {
            assertEquals(404, as(other).get(path).status(), other.name());
            assertEquals(404, as(other).get(path + "/versions").status(), other.name());
            assertEquals(
                    404, as(other).post(path + "/withdrawal", "version", "0").status(), other.name());
            assertFalse(as(other).get("/proposals").text().contains("Secret draft"));
        }
        assertEquals(404, Browser.visitor().get(path).status());
        assertEquals(200, as(MEMBER_IN).get(path).status());
    }

    @Test
    void a_returned_proposal_is_revised_and_submitted_again() {
        String path = submitted();
        act(FOCAL_JP, path, "screening");
        Browser focal = as(FOCAL_JP);
        Page wrong = focal.post(path + "/return", "version", version(focal.get(path)), "reason", "  ");
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("Please give a reason"));
        Page returned = focal.post(path + "/return", "version", version(focal.get(path)), "reason", "Name the place");
        assertTrue(returned.text().contains("Name the place"));
        assertTrue(act(MEMBER_JP, path, "submission").has("[data-sign=SUBMITTED]"));
    }

    @Test
    void a_withdrawal_has_a_reason_from_the_list_and_words() {
        String path = submitted();
        Browser author = as(MEMBER_JP);
        String version = version(author.get(path));
        Page wrong = author.post(path + "/withdrawal", "version", version, "why", "BORED", "reason", "kept words");
        assertEquals(422, wrong.status());
        assertEquals(
                "kept words", wrong.document().selectFirst("#withdrawal-reason").text());
        Page done =
                author.post(path + "/withdrawal", "version", version, "why", "DUPLICATE", "reason", "See the other");
        assertTrue(done.has("[data-sign=WITHDRAWN]"));
    }

    @Test
    void what_others_changed_meanwhile_is_not_overwritten() {
        Browser author = as(MEMBER_JP);
        String path = Draft.called("Stale").savedBy(author);
        String sequence = Draft.sequence(author.get(path + "/steps/what"));
        assertEquals(
                200,
                Draft.called("First")
                        .sentTo(author, path, Part.WHAT, sequence, "next")
                        .status());
        Page stale = Draft.called("Second").sentTo(author, path, Part.WHAT, sequence, "next");
        assertEquals(409, stale.status());
        assertEquals("Second", stale.document().selectFirst("#titleEn").val(), "what was typed is given back");
        assertTrue(stale.has("a[href=" + path + "/steps/what]"), "with a link to the newer text");
        assertTrue(author.get(path).text().contains("First"));
    }

    @Test
    void similar_proposals_are_shown_before_submission() {
        String other = submittedAs("Hydrogen supply chain for Gujarat harbours", "GREEN");
        Browser author = as(FEDERATION_IN);
        String mine = Draft.called("Hydrogen supply chain in Gujarat harbours")
                .with("summaryEn", "Ships, tanks and berths.")
                .with("summaryJa", "船舶、貯槽、岸壁を整備する。")
                .by("cii", "IMPLEMENTING", "keidanren", "IMPLEMENTING")
                .savedBy(author);
        assertTrue(author.get(mine + "/steps/preview").has("a[href=" + other + "]"));
    }

    @Test
    void what_one_may_not_read_is_not_similar() {
        String other =
                Draft.called("Gallium recycling from end-of-life power modules").savedBy(as(MEMBER_JP));
        Browser author = as(FEDERATION_IN);
        String mine = Draft.called("Gallium recycling from end-of-life power modules")
                .by("cii", "IMPLEMENTING", "keidanren", "IMPLEMENTING")
                .savedBy(author);
        assertFalse(author.get(mine + "/steps/preview").has("a[href=" + other + "]"));
    }

    private static String inReview() {
        String path = submitted();
        act(FOCAL_JP, path, "screening");
        act(FOCAL_JP, path, "forwarding");
        return path;
    }

    private static String submitted() {
        return submittedAs("Proposal " + UUID.randomUUID(), "AMBER");
    }

    private static String submittedAs(String title, String label) {
        String path = Draft.called(title).with("label", label).savedBy(as(MEMBER_JP));
        act(MEMBER_JP, path, "submission");
        return path;
    }

    private static Browser as(Persona persona) {
        return Browser.as(persona);
    }

    private static Page act(Persona persona, String path, String act) {
        return act(as(persona), path, act);
    }

    private static Page act(Browser browser, String path, String act) {
        return browser.post(path + "/" + act, "version", version(browser.get(path)));
    }

    private static String version(Page page) {
        var field = page.document().selectFirst("input[name=version]");
        return field == null ? "0" : field.val();
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String originOfProject(Page page) {
        String project = page.document().selectFirst("a[href^=/projects/]").attr("href");
        return one("select cast(origin_id as text) from project where id = cast(:key as uuid)", key(project))
                .toString();
    }

    private static long entries(String kind, String key) {
        return ((Number) one(
                        "select count(*) from history_entry where kind = '" + kind
                                + "' and subject_id = cast(:key as uuid)",
                        key))
                .longValue();
    }

    private static Object one(String sql, String key) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery(sql)
                .setParameter("key", key)
                .getSingleResult());
    }
}
