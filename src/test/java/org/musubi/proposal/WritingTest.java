package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.ADMINISTRATOR;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;

/** A proposal is written in steps, each of which is saved when it is left. */
@QuarkusTest
class WritingTest {

    private Browser author;

    @BeforeEach
    void plan() {
        Plan.ready();
        author = Browser.as(MEMBER_JP);
    }

    @ParameterizedTest
    @CsvSource({
        "what, next, who",
        "who, back, what",
        "who, money, money",
        "money, back, where",
        "evidence, next, preview",
        "where, nonsense, money"
    })
    void every_button_saves_and_leads_on(String from, String go, String to) {
        String path = Draft.begunBy(author);
        Page page = Draft.called("On " + UUID.randomUUID())
                .with("placeName", "Sanand")
                .sentTo(author, path, Part.at(from).orElseThrow(), "1", go);
        assertEquals(path + "/steps/" + to, page.path());
        assertEquals(200, page.status());
    }

    @Test
    void whoever_leaves_finds_the_draft_in_the_list_with_what_it_lacks() {
        String path = Draft.begunBy(author);
        String title = "Left " + UUID.randomUUID();
        Page list = Draft.called(title)
                .without("summaryJa")
                .without("summaryEn")
                .sentTo(author, path, Part.WHAT, "1", "leave");
        assertEquals("/drafts", list.path());
        assertTrue(list.has("a[href=" + path + "/steps]"), "resume");
        assertTrue(list.has("a[href=" + path + "/steps/what#summaryJa]"));
        assertTrue(list.has("a[href=" + path + "/steps/who#parties]"));
        assertEquals(path + "/steps/what", author.get(path + "/steps").path());
        Draft.called(title).savedTo(author, path, Part.WHAT);
        assertEquals(path + "/steps/who", author.get(path + "/steps").path());
        Draft.called(title).savedTo(author, path, Part.WHO);
        assertEquals(path + "/steps/preview", author.get(path + "/steps").path());
    }

    @Test
    void the_missing_side_is_shown() {
        String path = Draft.begunBy(author);
        Page who = Draft.called("x")
                .by("company-jp", "IMPLEMENTING", "company-in", "FUNDING")
                .sentTo(author, path, Part.WHO, "1", "who");
        assertEquals(1, who.document().select(".key[data-key=GIVEN]").size());
        assertTrue(who.text().contains("No organisation of India delivers yet"), who.text());
        assertTrue(author.language("ja").get(path + "/steps/who").text().contains("インドの実施側の機関がまだありません"));
        author.language("en");
    }

    @Test
    void steps_that_change_nothing_make_no_version() {
        String path = Draft.called("Still " + UUID.randomUUID()).savedBy(author);
        int before = versions(path);
        Draft.called("x").savedTo(author, path, Part.WHERE);
        assertEquals(before, versions(path));
        Draft.called("Changed").savedTo(author, path, Part.WHAT);
        assertEquals(before + 1, versions(path));
    }

    @Test
    void the_preview_shows_the_whole_and_submits() {
        String title = "Whole " + UUID.randomUUID();
        String path = Draft.called(title)
                .with("placeName", "Sanand")
                .with("amount", "12500000")
                .with("currency", "INR")
                .savedBy(author);
        Page preview = author.get(path + "/steps/preview");
        for (String said : List.of(title, "Sanand", "INR 12,500,000", "Train semiconductor engineers together.")) {
            assertTrue(preview.text().contains(said), said);
        }
        assertFalse(preview.has("#problems"));
        Page submitted = author.post(
                path + "/submission",
                "version",
                preview.document()
                        .selectFirst("form[action$=/submission] input[name=version]")
                        .val());
        assertTrue(submitted.has("[data-sign=SUBMITTED]"));
        assertEquals(403, author.get(path + "/steps/what").status());
        assertEquals(403, author.get(path + "/steps").status());
        assertEquals(
                403,
                Draft.called("Late")
                        .sentTo(author, path, Part.WHAT, "9", "next")
                        .status());
    }

    @Test
    void a_reader_of_the_draft_does_not_write() {
        String path = Draft.called("Read only " + UUID.randomUUID()).savedBy(author);
        assertEquals(200, Browser.as(MEMBER_IN).get(path).status());
        assertEquals(403, Browser.as(MEMBER_IN).get(path + "/steps/what").status());
        assertEquals(
                403,
                Browser.as(MEMBER_IN).post(path + "/submission", "version", "0").status());
        assertEquals(404, Browser.visitor().get(path).status());
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "WHAT", "%00"})
    void a_step_that_is_not_there_is_not_found(String step) {
        String path = Draft.begunBy(author);
        assertEquals(404, author.get(path + "/steps/" + step).status());
        assertEquals(404, author.post(path + "/steps/" + step, "sequence", "1").status());
        assertEquals(404, author.post(path + "/steps/preview", "sequence", "1").status());
    }

    @Test
    void a_draft_begins_with_the_words_of_its_sector() {
        Page what = author.post("/proposals", "sector", "semiconductors");
        assertTrue(what.document().selectFirst("#summaryEn").text().contains("Stage of the chain"));
        assertTrue(what.document().selectFirst("#summaryJa").text().contains("現状の依存関係"));
        String path = what.path().replace("/steps/what", "");
        assertTrue(author.get(path + "/steps/preview").has("a[href$=#summaryJa]"), "they are not saved unseen");
        Page other = author.post(
                path + "/steps/what",
                "sequence",
                "1",
                "go",
                "template",
                "titleEn",
                "Kept",
                "sector",
                "pharmaceuticals");
        assertEquals(200, other.status());
        assertEquals("Kept", other.document().selectFirst("#titleEn").val());
        assertTrue(other.document().selectFirst("#summaryEn").text().contains("Active ingredients"));
        Page written = author.post(
                path + "/steps/what", "sequence", "1", "go", "template", "summaryEn", "Mine", "sector", "ict");
        assertEquals("Mine", written.document().selectFirst("#summaryEn").text(), "never over somebody's own words");
        assertEquals(422, author.post("/proposals", "sector", "nowhere").status());
    }

    @Test
    void administrators_keep_the_templates() {
        Browser administrator = Browser.as(ADMINISTRATOR);
        String address = "/administration/templates/overview";
        assertTrue(administrator.get("/administration/templates").has("a[href=" + address + "]"));
        Page form = administrator.get(address);
        String version = form.document().selectFirst("input[name=version]").val();
        assertEquals(
                422,
                administrator
                        .post(address, "version", version, "textJa", "長".repeat(5_001), "textEn", "kept")
                        .status());
        assertEquals(
                "kept", administrator.page().document().selectFirst("#textEn").text());
        Page saved = administrator.post(address, "version", version, "textJa", "## 目的", "textEn", "## Aim of all");
        assertEquals("/administration/templates", saved.path());
        assertEquals(
                409,
                administrator
                        .post(address, "version", version, "textEn", "late")
                        .status());
        assertTrue(administrator.get("/history").text().contains("Template of proposals changed"));
        assertTrue(author.post("/proposals", "sector", "overview")
                .document()
                .selectFirst("#summaryEn")
                .text()
                .contains("Aim of all"));
        assertEquals(403, author.get(address).status());
        assertEquals(403, author.post(address, "version", "1").status());
        assertEquals(404, administrator.get("/administration/templates/nowhere").status());
    }

    private int versions(String path) {
        return author.get(path + "/versions").document().select("tbody tr").size();
    }
}
