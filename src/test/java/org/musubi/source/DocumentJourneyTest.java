package org.musubi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** An administrator enters the next document; both sides link it; everybody reads it. */
@QuarkusTest
class DocumentJourneyTest {

    @Inject
    EntityManager database;

    @Test
    void a_document_goes_from_its_text_to_the_series_in_both_languages() throws Exception {
        String code = DocumentDesk.code();
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        byte[] ja = ("\uFEFF" + DocumentDesk.fixture("ja")).getBytes(StandardCharsets.UTF_8);
        Page draft = DocumentDesk.draft(admin, code, "ja", ja);
        assertEquals(200, draft.status(), draft.text());
        assertTrue(draft.path().startsWith("/administration/documents/"), draft.path());
        assertEquals(404, Browser.visitor().get("/documents/" + code).status());

        Page preview = admin.get(draft.path() + "/ja");
        assertEquals(17, preview.document().select(".passage").size());
        assertTrue(preview.has("[data-kind=SUB_ITEM]"));
        assertTrue(preview.text().contains("***"));

        DocumentDesk.upload(
                admin, draft.path(), "en", DocumentDesk.fixture("en").getBytes(StandardCharsets.UTF_8));
        Page published = DocumentDesk.publish(admin, draft.path());
        assertEquals("/documents/" + code, published.path(), published.text());

        Page read = Browser.visitor().get("/documents/" + code);
        assertEquals(17, read.document().select(".passage").size());
        assertEquals(4, read.document().select(".passage h2").size());
        assertTrue(read.text().contains("苗木を最大六百本育てる"));
        assertTrue(read.text().contains("up to six hundred seedlings"));
        assertTrue(read.body().length() < 100_000, "page of " + read.body().length());
        Page item = Browser.visitor().get("/documents/" + code + "/9");
        assertTrue(item.text().contains("Blue River Trust"));
        assertEquals(
                200,
                Browser.visitor().get("/documents/" + code + "/editions/1/p4").status());
        assertEquals(404, Browser.visitor().get("/documents/" + code + "/10").status());

        byte[] text = Browser.visitor()
                .get("/documents/" + code + "/editions/1/text/ja")
                .bytes();
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertEquals(DocumentDesk.fixture("ja"), new String(text, StandardCharsets.UTF_8));
        assertTrue(read.text().contains(digest));
        assertTrue(Browser.visitor().get("/documents").has("a[href=/documents/" + code + "]"));
        assertEquals(published.path(), admin.get(draft.path()).path());
    }

    @Test
    void a_text_in_shift_jis_is_read_as_one_in_utf_8() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        byte[] text = "灯台\n● 明かりを守る。\n‐ 鐘を守る。\n● １５人で歩く。\n".getBytes(Charset.forName("windows-31j"));
        Page draft = DocumentDesk.draft(admin, DocumentDesk.code(), "ja", text);
        Page preview = admin.get(draft.path() + "/ja");
        assertEquals(List.of("h1", "1", "2", "3"), preview.texts(".passage__number"), preview.text());
        assertTrue(preview.text().contains("１５人で歩く。"));
        assertTrue(preview.has("[data-kind=SUB_ITEM]"));
    }

    @Test
    void a_published_document_is_never_changed_and_never_published_twice() {
        String code = DocumentDesk.code();
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        Page draft =
                DocumentDesk.draft(admin, code, "ja", DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8));
        String version = DocumentDesk.version(draft);
        DocumentDesk.publish(admin, draft.path());
        Page again = admin.post(draft.path() + "/publication", "version", version);
        assertEquals("/documents/" + code, again.path());
        assertTrue(again.text().contains("already"));
        assertEquals(1, editions(code));
        for (String change : List.of(
                "update paragraph set body_ja = 'x' where edition_id in (%s)",
                "delete from paragraph where edition_id in (%s)",
                "update document_edition set reason = 'x' where id in (%s)",
                "update rendition set text = 'x' where edition_id in (%s)")) {
            String edition =
                    "select e.id from document_edition e join source_document d on d.id = e.document_id where d.code = '"
                            + code + "'";
            assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(change.formatted(edition))
                            .executeUpdate()));
        }
    }

    @Test
    void corrections_of_the_split_are_kept_and_a_stale_one_is_refused() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        Page draft = DocumentDesk.draft(
                admin, DocumentDesk.code(), "ja", DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8));
        String preview = draft.path() + "/ja";
        String version = DocumentDesk.version(admin.get(preview));
        Page merged = admin.post(preview, "version", version, "act", "merge-4");
        assertEquals(200, merged.status());
        assertEquals(16, merged.document().select(".passage").size());
        assertEquals(
                409, admin.post(preview, "version", version, "act", "merge-4").status());
        version = DocumentDesk.version(admin.get(preview));
        Page heading = admin.post(preview, "version", version, "act", "heading-2");
        assertEquals("HEADING", heading.document().selectFirst("#part-2").attr("data-kind"));
        version = DocumentDesk.version(admin.get(preview + "/1"));
        Page divided = admin.post(preview, "version", version, "act", "divide-1-2");
        assertEquals(17, divided.document().select(".passage").size());
        version = DocumentDesk.version(divided);
        Page dropped = admin.post(preview, "version", version, "act", "drop-0");
        assertEquals(16, dropped.document().select(".passage").size());
        Page reset = admin.post(preview, "version", DocumentDesk.version(dropped), "act", "reset");
        assertEquals(17, reset.document().select(".passage").size());
        assertEquals(
                404,
                admin.post(preview, "version", DocumentDesk.version(reset), "act", "merge-0")
                        .status());
        assertEquals(
                404,
                admin.post(preview, "version", DocumentDesk.version(reset), "act", "nonsense")
                        .status());
        assertEquals(
                404,
                admin.post(preview, "version", DocumentDesk.version(reset), "act", "item-99")
                        .status());
    }

    @Test
    void a_draft_is_discarded_with_its_text() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        String code = DocumentDesk.code();
        Page draft =
                DocumentDesk.draft(admin, code, "ja", DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8));
        assertTrue(admin.get("/administration/documents").text().contains(code));
        Page gone = admin.post(draft.path() + "/disposal", "version", DocumentDesk.version(draft));
        assertFalse(gone.text().contains(code));
        assertEquals(404, admin.get(draft.path()).status());
    }

    @Test
    void languages_that_differ_are_told_and_must_be_confirmed() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        String code = DocumentDesk.code();
        Page draft = DocumentDesk.draft(admin, code, "ja", "灯台\n● 一を行う。\n● 二を行う。\n".getBytes(StandardCharsets.UTF_8));
        Page both = DocumentDesk.upload(
                admin, draft.path(), "en", "Lighthouse\n● We do one.\n".getBytes(StandardCharsets.UTF_8));
        Page told = admin.get(draft.path());
        assertTrue(told.text().contains("only in the Japanese text"), told.text());
        Page refused = admin.post(draft.path() + "/publication", "version", DocumentDesk.version(told));
        assertEquals(422, refused.status());
        Page done =
                admin.post(draft.path() + "/publication", "version", DocumentDesk.version(refused), "confirmed", "yes");
        assertEquals("/documents/" + code, done.path());
        assertTrue(done.text().contains("Not in the text of this language"));
        assertTrue(both.status() == 200);
    }

    @Test
    void the_second_language_may_come_later() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        String code = DocumentDesk.code();
        Page draft =
                DocumentDesk.draft(admin, code, "ja", DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8));
        Page published = DocumentDesk.publish(admin, draft.path());
        assertTrue(published.text().contains("The English text has not been entered yet."));
        Page later = admin.postFile(
                "/administration/documents?purpose=LANGUAGE&document=" + code,
                "file",
                "en.txt",
                "text/plain",
                DocumentDesk.fixture("en").getBytes(StandardCharsets.UTF_8),
                "format",
                "PLAIN",
                "language",
                "EN",
                "once",
                UUID.randomUUID().toString());
        assertEquals(200, later.status(), later.text());
        Page done = DocumentDesk.publish(admin, later.path());
        assertTrue(done.text().contains("up to six hundred seedlings"), done.text());
        assertTrue(done.text().contains("Edition 1"));
        assertEquals(1, editions(code));
        assertEquals(17, done.document().select(".passage").size());
        assertEquals(
                403,
                admin.get("/administration/documents/new?purpose=LANGUAGE&document=" + code)
                        .status());
    }

    @Test
    void a_correction_is_a_new_edition_that_says_what_it_replaces() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        String code = DocumentDesk.code();
        DocumentDesk.publish(
                admin,
                DocumentDesk.draft(admin, code, "ja", DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8))
                        .path());
        Page draft =
                DocumentDesk.edition(admin, code, DocumentDesk.fixture("ja").replace("六百", "七百"), "苗木の数の誤記を改める。");
        Page done = DocumentDesk.publish(admin, draft.path());
        assertTrue(done.text().contains("苗木を最大七百本"), done.text());
        assertTrue(done.text().contains("苗木の数の誤記を改める。"));
        Page former = Browser.visitor().get("/documents/" + code + "/editions/1/9");
        assertTrue(former.text().contains("六百"));
        assertTrue(former.has("a[href=/documents/" + code + "/9]"));
        assertEquals(2, editions(code));
        Page unreasoned = DocumentDesk.edition(admin, code, DocumentDesk.fixture("ja"), "");
        assertEquals(422, unreasoned.status());
    }

    @Test
    void the_loaded_fact_sheet_stands_in_the_series_with_what_the_plan_restates() {
        Page sheet = Browser.visitor().get("/documents/FS2025");
        assertEquals(53, sheet.document().select(".passage").size());
        assertTrue(sheet.text().contains("Restated in our own words"));
        assertTrue(sheet.body().length() < 100_000, "page of " + sheet.body().length());
        Page item = Browser.visitor().get("/documents/FS2025/28");
        assertTrue(item.has("#links a[href=/commitments/FS2025-28]"));
        assertTrue(item.has("#discussion"));
        assertTrue(Browser.visitor().get("/commitments/FS2025-28").has("#provenance a[href=/documents/FS2025/28]"));
    }

    @ParameterizedTest
    @CsvSource({
        "code, jd2026",
        "code, J",
        "code, FS2025",
        "code, JD-2026",
        "issued, 2026-13",
        "issued, yesterday",
        "kind, NOVEL",
        "issuer, nobody",
        "titleJa, ''",
        "prevailing, FR",
    })
    void a_wrong_description_comes_back_with_what_was_typed(String field, String value) {
        Page page = DocumentDesk.draftWith(Browser.as(Persona.ADMINISTRATOR), field, value);
        assertEquals(422, page.status());
        assertTrue(page.has("#" + field + "-error"), page.text());
        assertTrue(page.document().selectFirst("#text").val().contains("灯台"));
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_message() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        assertRefused(
                DocumentDesk.draft(admin, DocumentDesk.code(), "ja", "灯台".getBytes(StandardCharsets.UTF_16)),
                "encoding");
        assertRefused(
                DocumentDesk.draft(admin, DocumentDesk.code(), "ja", new byte[] {'P', 'K', 3, 4, 0, 0, 7}),
                "not a text file");
        assertRefused(
                DocumentDesk.draft(admin, DocumentDesk.code(), "ja", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
                "not a text file");
        assertRefused(
                DocumentDesk.draft(admin, DocumentDesk.code(), "ja", " \n \n".getBytes(StandardCharsets.UTF_8)),
                "There is no text");
        assertRefused(DocumentDesk.draft(admin, DocumentDesk.code(), "ja", new byte[0]), "Please fill this in");
        assertRefused(
                DocumentDesk.draft(
                        admin, DocumentDesk.code(), "ja", "あ".repeat(800_000).getBytes(StandardCharsets.UTF_8)),
                "2 MB");
    }

    private static void assertRefused(Page page, String words) {
        assertEquals(422, page.status());
        assertTrue(page.text().contains(words), page.text());
    }

    private long editions(String code) {
        return database.createQuery("select count(e) from Edition e where e.document.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
