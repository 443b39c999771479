package org.musubi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Who may enter, link, confirm, withdraw and read. */
@QuarkusTest
class DocumentRightsTest {

    private static final String TEXT = "灯台\n● 明かりを守る。\n";

    private static String document;

    @Inject
    EntityManager database;

    private static String document() {
        if (document == null) {
            document = DocumentDesk.published(Browser.as(Persona.ADMINISTRATOR));
        }
        return document;
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void only_administrators_enter_documents(Persona persona) {
        int expected = persona == Persona.ADMINISTRATOR ? 200 : 403;
        Browser browser = Browser.as(persona);
        assertEquals(expected, browser.get("/administration/documents").status());
        assertEquals(expected, browser.get("/administration/documents/new").status());
        assertEquals(
                expected,
                DocumentDesk.draft(browser, DocumentDesk.code(), "ja", TEXT.getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @Test
    void a_draft_is_shown_to_administrators_alone() {
        Browser admin = Browser.as(Persona.ADMINISTRATOR);
        String code = DocumentDesk.code();
        String draft = DocumentDesk.draft(admin, code, "ja", TEXT.getBytes(StandardCharsets.UTF_8))
                .path();
        for (Persona persona : Persona.values()) {
            if (persona != Persona.ADMINISTRATOR) {
                Browser other = Browser.as(persona);
                for (String path : new String[] {draft, draft + "/ja", draft + "/ja/1", draft + "/ja/text"}) {
                    assertEquals(403, other.get(path).status(), persona + " " + path);
                }
                assertEquals(
                        403, other.post(draft + "/publication", "version", "0").status());
                assertEquals(
                        403, other.post(draft + "/disposal", "version", "0").status());
                assertEquals(
                        403,
                        other.post(draft + "/ja", "version", "0", "act", "merge-1")
                                .status());
                assertFalse(other.get("/history").body().contains(code), persona.name());
                assertFalse(other.get("/").body().contains(code), persona.name());
                assertFalse(other.get("/documents").body().contains(code), persona.name());
            }
        }
        assertFalse(Browser.visitor().get("/documents").body().contains(code));
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER_JP, 403",
        "MODERATOR_IN, 403",
        "AUDITOR, 403",
        "NEWCOMER, 403",
        "FOCAL_JP, 200",
        "FOCAL_IN, 200",
        "ADMINISTRATOR, 200",
    })
    void focal_points_and_administrators_link_a_paragraph(Persona persona, int status) {
        String number =
                switch (persona) {
                    case FOCAL_JP -> "1";
                    case FOCAL_IN -> "2";
                    default -> "3";
                };
        Page page = link(Browser.as(persona), number, "FS2025-01", "RESTATES", "同じことを述べている。");
        assertEquals(status, page.status(), page.text());
        assertEquals(status == 200, page.has("#links a[href=/commitments/FS2025-01]"));
        assertEquals(
                status,
                Browser.as(persona)
                        .get("/paragraphs/" + key(document(), number) + "/commitment")
                        .status());
    }

    @Test
    void a_link_is_agreed_once_both_sides_have_given_their_key() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        link(japan, "4", "FS2025-09", "EXTENDS", "さらに踏み込んでいる。");
        String link = linkOf("4", "FS2025-09");
        assertTrue(japan.get("/documents/" + document() + "/4").has("[data-key=GIVEN] [data-side=JP]"));
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_IN).post("/links/" + link + "/key").status());
        assertEquals(
                403,
                Browser.as(Persona.ADMINISTRATOR)
                        .post("/links/" + link + "/key")
                        .status());
        Page again = Browser.as(Persona.FOCAL_JP_2).post("/links/" + link + "/key");
        assertTrue(again.text().contains("already"), again.text());
        Page agreed = Browser.as(Persona.FOCAL_IN).post("/links/" + link + "/key");
        assertEquals(2, agreed.document().select("[data-key=GIVEN]").size(), agreed.text());
        Page document = Browser.visitor().get("/documents/" + document());
        assertTrue(document.text().contains("Agreed"));
        Page commitment = Browser.visitor().get("/commitments/FS2025-09");
        assertTrue(commitment.text().contains("Extended by"), commitment.text());
        assertTrue(commitment.has("#provenance a[href=/documents/" + document() + "/4]"));
        String project =
                commitment.document().selectFirst("a[href^=/projects/]").attr("href");
        assertTrue(Browser.visitor().get(project).has("a[href=/documents/FS2025/9]"));
        assertTrue(Browser.visitor().get("/documents").has("a[href='/documents/" + document() + "?relation=EXTENDS']"));
    }

    @Test
    void nobody_gives_the_key_of_two_sides() {
        Browser liaison = Browser.as(Persona.LIAISON).cookie("acting_for", "meti");
        link(liaison, "5", "FS2025-10", "RESTATES", "同じ。");
        String link = linkOf("5", "FS2025-10");
        Page other = Browser.as(Persona.LIAISON).cookie("acting_for", "meity").post("/links/" + link + "/key");
        assertEquals(403, other.status());
    }

    @Test
    void a_link_is_withdrawn_with_a_reason_and_the_history_keeps_it() {
        link(Browser.as(Persona.FOCAL_JP), "6", "FS2025-11", "DROPS", "取りやめた。");
        String link = linkOf("6", "FS2025-11");
        Browser india = Browser.as(Persona.FOCAL_IN);
        Page unreasoned = india.post("/links/" + link + "/withdrawal", "reason", " ");
        assertEquals(422, unreasoned.status());
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post("/links/" + link + "/withdrawal", "reason", "x")
                        .status());
        Page gone = india.post("/links/" + link + "/withdrawal", "reason", "The paragraph says nothing of it.");
        assertFalse(gone.has("#links a[href=/commitments/FS2025-11]"));
        assertTrue(gone.text().contains("The paragraph says nothing of it."));
        assertTrue(india.post("/links/" + link + "/withdrawal", "reason", "x")
                .text()
                .contains("already"));
    }

    @Test
    void a_wrong_link_comes_back_with_what_was_typed() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page wrong = link(japan, "7", "FS2025-99", "NONSENSE", "なぜなら。");
        assertEquals(422, wrong.status());
        assertTrue(wrong.has("#commitment-error") && wrong.has("#relation-error"), wrong.text());
        assertTrue(wrong.text().contains("なぜなら。"));
        link(japan, "7", "fs2025-12", "RESTATES", "同じ。");
        assertEquals(422, link(japan, "7", "FS2025-12", "EXTENDS", "二度目。").status());
    }

    @Test
    void a_paragraph_becomes_a_commitment_of_the_plan() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String key = key(document(), "8");
        String once = UUID.randomUUID().toString();
        String ref = document() + "-08";
        Page wrong = take(japan, key, ref, "", once);
        assertEquals(422, wrong.status());
        Page there = take(japan, key, ref, "Twelve instruments are to be placed.", once);
        assertEquals("/commitments/" + ref, there.path(), there.text());
        assertTrue(there.text().contains("Awaiting India"));
        assertTrue(there.has("#provenance a[href=/documents/" + document() + "/8]"));
        assertTrue(there.has("#discussion"));
        assertEquals(
                "/commitments/" + ref, take(japan, key, ref, "Twice.", once).path());
        assertEquals(
                422,
                take(japan, key, ref, "Again.", UUID.randomUUID().toString()).status());
        assertEquals(
                422,
                take(japan, key, "FS2025-77", "Elsewhere.", UUID.randomUUID().toString())
                        .status());
        assertTrue(Browser.visitor().get("/plan").has("a[href=/commitments/" + ref + "]"));
    }

    @Test
    void the_difference_between_two_documents_counts_what_it_lists() {
        link(Browser.as(Persona.FOCAL_IN), "9", "FS2025-43", "RESTATES", "It says so again.");
        String path = "/documents/comparison?from=FS2025&to=" + document();
        Page page = Browser.visitor().get(path + "&show=RESTATES");
        assertTrue(page.has("a[href=/commitments/FS2025-43]"), page.text());
        for (String show : new String[] {"RESTATES", "EXTENDS", "DROPS", "SILENT", "NEW"}) {
            Page list = Browser.visitor().get(path + "&show=" + show);
            int counted = Integer.parseInt(
                    list.document().selectFirst(".chips [aria-current] .badge").text());
            int listed = list.document().select("main .rows > li").size();
            assertEquals(Math.min(25, counted), listed, show);
        }
        assertEquals(
                200,
                Browser.visitor()
                        .get("/documents/comparison?from=FS2025&to=FS2025")
                        .status());
        assertEquals(
                200,
                Browser.visitor()
                        .get("/documents/comparison?from=%00&to=x&show=y&after=z")
                        .status());
    }

    @Test
    void a_comment_on_a_paragraph_is_counted_for_those_who_read_it() {
        Browser member = Browser.as(Persona.MEMBER_JP);
        String conversation =
                text("select cast(conversation_id as text) from paragraph where id = '" + key(document(), "9") + "'");
        comment(member, conversation, "CLEAR");
        comment(member, conversation, "RED");
        assertTrue(Browser.visitor().get("/documents/" + document()).text().contains("1 comment"));
        assertTrue(member.get("/documents/" + document()).text().contains("2 comments"));
        assertTrue(Browser.as(Persona.MEMBER_IN)
                .get("/documents/" + document())
                .text()
                .contains("1 comment"));
    }

    @Test
    void a_page_costs_as_many_statements_with_many_links_as_with_none() {
        long bare = statements("/documents/" + DocumentDesk.published(Browser.as(Persona.ADMINISTRATOR)));
        long full = statements("/documents/FS2025");
        assertTrue(full <= 12, "document costs " + full);
        assertTrue(full - bare <= 2, bare + " without links, " + full + " with 46");
        assertTrue(statements("/documents/FS2025/8") <= 14, "paragraph costs " + statements("/documents/FS2025/8"));
        assertTrue(statements("/documents") <= 4, "series costs " + statements("/documents"));
    }

    private Page take(Browser browser, String key, String ref, String english, String once) {
        return browser.post(
                "/paragraphs/" + key + "/commitment",
                "ref",
                ref,
                "sector",
                "overview",
                "strength",
                "WILL_DO",
                "statementJa",
                "測る道具を十二台置く予定。",
                "statementEn",
                english,
                "reason",
                "新しい約束である。",
                "once",
                once);
    }

    private void comment(Browser browser, String conversation, String label) {
        browser.post(
                "/conversations/" + conversation + "/comments",
                "body",
                "灯台について",
                "language",
                "JA",
                "label",
                label,
                "once",
                UUID.randomUUID().toString());
    }

    private Page link(Browser browser, String number, String commitment, String relation, String reason) {
        return browser.post(
                "/paragraphs/" + key(document(), number) + "/links",
                "commitment",
                commitment,
                "relation",
                relation,
                "reason",
                reason,
                "once",
                UUID.randomUUID().toString());
    }

    private String key(String code, String number) {
        return text("select cast(p.id as text) from paragraph p join document_edition e on e.id = p.edition_id"
                + " join source_document d on d.id = e.document_id where d.code = '" + code + "' and p.number = '"
                + number + "'");
    }

    private String linkOf(String number, String ref) {
        return text("select cast(l.id as text) from paragraph_link l join commitment c on c.id = l.commitment_id"
                + " where l.paragraph_id = '" + key(document(), number) + "' and c.ref = '" + ref + "'");
    }

    private String text(String query) {
        return database.createNativeQuery(query).getSingleResult().toString();
    }

    private long statements(String path) {
        Browser.visitor().get(path);
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertEquals(200, Browser.visitor().get(path).status());
        return statistics.getPrepareStatementCount();
    }
}
