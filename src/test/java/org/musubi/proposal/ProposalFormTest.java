package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.MEMBER_JP;
import static org.musubi.support.Persona.NEWCOMER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;

/** What people type into the form, wrong and right. */
@QuarkusTest
class ProposalFormTest {

    @BeforeEach
    void plan() {
        Plan.ready();
    }

    @ParameterizedTest
    @CsvSource({
        "plannedStart, 31.3.2026, plannedStart",
        "plannedEnd, 2026-02-30, plannedEnd",
        "amount, many, amount",
        "amount, 12345678901234567, amount",
        "amount, -5, amount",
        "amount, 5, currency",
        "sector, nowhere, sector",
        "commitment, FS1999-01, commitment",
        "kind, TRILATERAL, kind",
        "label, PURPLE, label",
        "place, XX-YY, place",
        "currency, EUR, currency",
    })
    void a_wrong_field_is_named_and_nothing_is_lost(String field, String typed, String named) {
        Page page = Draft.called("Kept").with(field, typed).sentBy(Browser.as(MEMBER_JP));
        assertEquals(422, page.status());
        assertTrue(page.has("#problems a[href=#" + named + "]"), page.text());
        var element = page.document().selectFirst("input#" + field);
        assertTrue(element == null || element.val().equals(typed), "what was typed stays");
        Page opened = Browser.as(MEMBER_JP).get(page.path());
        assertTrue(opened.text().contains("is not saved yet"), "and is there for whoever comes back");
    }

    @Test
    void the_end_is_not_before_the_start() {
        Page page = Draft.called("Backwards")
                .with("plannedStart", "2027-01-01")
                .with("plannedEnd", "2026-01-01")
                .sentBy(Browser.as(MEMBER_JP));
        assertEquals(422, page.status());
        assertEquals("2026-01-01", page.document().selectFirst("#plannedEnd").val());
        assertTrue(page.has("#plannedEnd[aria-invalid=true]"));
    }

    @Test
    void figures_of_a_japanese_keyboard_are_figures() {
        String path = Draft.called("Full width")
                .with("plannedStart", "２０２６／０４／０１")
                .with("amount", "１２,５００,０００")
                .with("currency", "JPY")
                .savedBy(Browser.as(MEMBER_JP));
        String text = Browser.as(MEMBER_JP).get(path).text();
        assertTrue(text.contains("JPY 12,500,000"), text);
        assertTrue(text.contains("2026-04-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"titleJa", "titleEn", "summaryJa", "summaryEn", "kindReason", "placeName"})
    void two_hundred_thousand_characters_are_refused_and_kept(String field) {
        String tooLong = "結".repeat(200_000);
        Page page = Draft.called("Long").with(field, tooLong).sentBy(Browser.as(MEMBER_JP));
        assertEquals(422, page.status());
        var element = page.document().selectFirst("#" + field);
        assertEquals(tooLong, element.hasAttr("value") ? element.val() : element.text());
    }

    @Test
    void a_draft_begun_twice_by_one_form_is_one() {
        Browser browser = Browser.as(MEMBER_JP);
        String once = UUID.randomUUID().toString();
        String first = browser.post("/proposals", "once", once).path();
        assertEquals(first, browser.post("/proposals", "once", once).path());
        assertTrue(browser.page().text().contains("nothing was recorded twice"));
    }

    @Test
    void more_rows_keep_what_was_typed() {
        Browser browser = Browser.as(MEMBER_JP);
        String path = Draft.begunBy(browser);
        Page page = Draft.called("Rows").with("kindReason", "kept").sentTo(browser, path, Part.WHO, "1", "more");
        assertEquals(200, page.status());
        assertTrue(page.has("#organisation-6"));
        assertEquals(
                "company-jp",
                page.document().selectFirst("#organisation-1 option[selected]").val());
        assertEquals("kept", page.document().selectFirst("#kindReason").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table proposal; --",
                "{proposal.id} {#if true}x{/if}"
            })
    void nothing_typed_is_ever_code(String typed) {
        Browser browser = Browser.as(MEMBER_JP);
        String path = Draft.called(typed)
                .with("titleJa", typed)
                .with("summaryJa", typed)
                .with("summaryEn", typed)
                .with("kind", "UNILATERAL")
                .with("kindReason", typed)
                .with("placeName", typed)
                .savedBy(browser);
        Draft.called("x").savedTo(browser, path, Part.WHAT);
        for (String page : new String[] {
            "", "/steps/what", "/steps/who", "/steps/where", "/steps/preview", "/authors", "/versions?from=2&to=5"
        }) {
            Page seen = browser.get(path + page);
            assertEquals(200, seen.status(), page);
            assertFalse(seen.has("main script"), page);
            assertFalse(seen.has("img[src=x]"), page);
        }
        assertTrue(browser.get(path + "/versions?from=2&to=5").text().contains(typed.strip()));
    }

    @Test
    void right_to_left_and_combining_characters_and_null_survive_or_vanish_quietly() {
        Browser browser = Browser.as(MEMBER_JP);
        String saved = Draft.called("\u202Eabc\u0000 e\u0301 शिखर")
                .with("sector", "\u0000")
                .with("placeName", "\u0000")
                .savedBy(browser);
        assertTrue(browser.get(saved).text().contains("शिखर"));
        assertTrue(browser.get(saved).has("h1[dir=auto]"));
    }

    @Test
    void an_empty_draft_is_saved_and_says_what_it_lacks() {
        Browser browser = Browser.as(MEMBER_JP);
        String path = Draft.begunBy(browser);
        Page preview = browser.get(path + "/steps/preview");
        for (String lacking : new String[] {"what#titleJa", "what#summaryJa", "what#sector", "who#parties"}) {
            assertTrue(preview.has("#problems a[href=" + path + "/steps/" + lacking + "]"), lacking);
        }
        assertFalse(preview.has("form[action$=/submission]"));
        assertTrue(browser.get("/drafts").text().contains("(Untitled proposal)"));
    }

    @Test
    void who_has_no_role_does_not_propose() {
        assertEquals(403, Browser.as(NEWCOMER).get("/proposals/new").status());
        assertEquals(403, Browser.as(NEWCOMER).post("/proposals").status());
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Browser browser = Browser.as(MEMBER_JP);
        browser.get("/proposals/new");
        assertEquals(400, browser.postWithoutToken("/proposals", "once", "1").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/proposals",
                "/proposals?stage=NONSENSE&sector=%00&after=nonsense",
                "/proposals?stage=DRAFT&mine=yes",
                "/proposals/new",
                "/drafts"
            })
    void pages_speak_both_languages(String path) {
        for (String language : new String[] {"ja", "en"}) {
            Page page = Browser.as(MEMBER_JP).language(language).get(path);
            assertEquals(200, page.status());
            assertEquals(language, page.document().selectFirst("html").attr("lang"));
            assertEquals(1, page.document().select("h1").size());
            assertFalse(page.text().contains("NOT_FOUND"));
        }
    }
}
