package org.musubi.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Sessions by the hands of both sides; each test has numbers of its own. */
@QuarkusTest
class SessionJourneyTest {

    private static final String BODY = "/bodies/science-technology-joint-committee";

    @Inject
    EntityManager database;

    @Test
    void the_bodies_and_sessions_of_the_plan_are_there() {
        Page bodies = sound(Browser.visitor().get("/bodies"), 200);
        assertEquals(7, bodies.document().select("tbody tr").size());
        Page energy = sound(Browser.visitor().get("/bodies/energy-dialogue/sessions/11"), 200);
        assertTrue(energy.text().contains("August 2025"));
        assertTrue(energy.text().contains("Not stated"));
        assertTrue(sound(Browser.visitor().language("ja").get("/bodies/energy-dialogue"), 200)
                .text()
                .contains("第11回"));
        assertEquals(
                404,
                Browser.visitor().get("/bodies/energy-dialogue/sessions/999").status());
        assertEquals(
                404,
                Browser.visitor().get("/bodies/energy-dialogue/sessions/99999").status());
        assertEquals(404, Browser.visitor().get("/bodies/nobody").status());
        assertEquals(404, Browser.visitor().get("/bodies/nobody/sessions/1").status());
    }

    @Test
    void from_draft_to_closed_and_into_the_next() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Browser india = Browser.as(Persona.FOCAL_IN);
        String path = draft(
                japan,
                101,
                "heldOn",
                LocalDate.now().plusDays(20).toString(),
                "attending",
                "meti",
                "attending",
                "most");
        assertEquals(404, india.get(path).status());
        assertEquals(404, Browser.as(Persona.MODERATOR_IN).get(path).status());

        String project = project();
        String title = "Quantum " + UUID.randomUUID();
        item(japan, path, "titleJa", "量子", "titleEn", title, "minutes", "20", "project", project, "forDecision", "yes");
        item(
                japan,
                path,
                "titleEn",
                "Other business",
                "minutes",
                "15",
                "commitment",
                "FS2025-35",
                "instrument",
                "INS-001");
        assertTrue(japan.get(path).text().contains("35 minutes in all"));
        assertFalse(Browser.visitor().get(project).text().contains("Sessions about this"));
        deliverable(japan, path, "Report on quantum");
        deliverable(japan, path, "List of laboratories");

        sound(japan.post(path + "/state/opening", "version", version(japan.get(path), "opening")), 200);
        assertTrue(sound(india.get(path), 200).text().contains(title));
        assertEquals(404, Browser.visitor().get(path).status());
        assertTrue(india.get(project).text().contains("Sessions about this"));
        assertFalse(Browser.visitor().get(project).text().contains("Sessions about this"));
        assertTrue(india.get("/").text().contains("Sessions within thirty days"));

        String agenda = itemPath(india.get(path), title);
        sound(india.get(agenda + "/outcomes/new"), 200);
        String once = india.page().document().selectFirst("input[name=once]").val();
        assertEquals(
                422,
                india.post(agenda + "/outcomes", "once", once, "textEn", "Only English")
                        .status());
        assertTrue(india.page().has("#textJa[aria-invalid]"));
        sound(
                india.post(
                        agenda + "/outcomes",
                        "once",
                        once,
                        "textJa",
                        "名簿を作る",
                        "textEn",
                        "Make a list",
                        "reviewOn",
                        "2030-01-01"),
                200);
        String outcome =
                india.page().document().selectFirst("a[href^=/outcomes/]").attr("href");
        once = sound(india.get(outcome), 200)
                .document()
                .selectFirst("input[name=once]")
                .val();
        assertEquals(
                422,
                india.post(outcome.replace("/new", ""), "once", once, "textEn", "x", "side", "IN", "label", "CLEAR")
                        .status());
        sound(
                india.post(
                        outcome.replace("/new", ""),
                        "once",
                        once,
                        "textJa",
                        "名簿を作る",
                        "textEn",
                        "Make a list",
                        "owner",
                        "company-in",
                        "dueOn",
                        "2031-03-31",
                        "label",
                        "AMBER"),
                200);
        String obligation = india.page().path();
        assertTrue(india.page().text().contains("session 101"));
        assertEquals(200, Browser.as(Persona.MEMBER_IN).get(obligation).status());
        assertEquals(404, Browser.as(Persona.MEMBER_JP).get(obligation).status());

        sound(india.get(path + "/minutes"), 200);
        String version =
                india.page().document().selectFirst("main input[name=version]").val();
        sound(india.post(path + "/minutes", "version", version, "textJa", "議事", "textEn", "**Said**"), 200);
        assertTrue(india.page().text().contains("Said"));
        assertEquals(
                409,
                india.post(path + "/minutes", "version", version, "textEn", "Stale")
                        .status());

        String done = japan.get(path)
                .document()
                .selectFirst("form[action$=completion]")
                .attr("action");
        sound(japan.post(done, "version", "0"), 200);
        sound(japan.post(path + "/state/closing", "version", version(japan.get(path), "closing")), 200);
        assertEquals(403, japan.get(path + "/agenda/new").status());
        assertEquals(403, japan.get(agenda + "/edit").status());

        String next = draft(india, 102, "heldOn", LocalDate.now().plusDays(200).toString());
        assertTrue(india.get(next).document().selectFirst("#carried").text().contains("List of laboratories"));
        assertFalse(india.page().document().selectFirst("#carried").text().contains("Report on quantum"));
        assertTrue(india.get(path).text().contains("carried over to session 102"));
        assertFalse(japan.get(path).text().contains("carried over to session 102"));
        sound(india.post(next + "/state/opening", "version", version(india.get(next), "opening")), 200);
        assertEquals(1, india.get(next).document().select("#carried li").size());

        version = version(japan.get(path), "reopening");
        assertEquals(
                422,
                japan.post(path + "/state/reopening", "version", version, "reason", " ")
                        .status());
        sound(japan.post(path + "/state/reopening", "version", version, "reason", "議事録の補足"), 200);
        assertEquals(1, facts("SESSION_REOPENED", path));
        assertEquals(1, facts("SESSION_CLOSED", path));
    }

    @Test
    void a_closed_session_is_published_with_a_key_of_each_side() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Browser india = Browser.as(Persona.FOCAL_IN);
        String path = draft(japan, 151);
        item(japan, path, "titleJa", "公開議題", "titleEn", "Public item");
        sound(japan.post(path + "/state/opening", "version", version(japan.get(path), "opening")), 200);
        assertEquals(403, japan.post(path + "/publication", "version", "9").status());
        sound(japan.post(path + "/state/closing", "version", version(japan.get(path), "closing")), 200);
        assertEquals(
                403,
                Browser.as(Persona.MODERATOR_IN)
                        .post(path + "/publication", "version", "0")
                        .status());
        sound(japan.post(path + "/publication", "version", version(japan.get(path), "publication")), 200);
        assertEquals(404, Browser.visitor().get(path).status());
        assertFalse(japan.page().has("form[action$=sign-off]"));
        String version = version(india.get(path), "sign-off");
        String hash = india.page()
                .document()
                .selectFirst("form[action$=sign-off] input[name=hash]")
                .val();
        assertEquals(
                403,
                japan.post(path + "/publication/sign-off", "version", version, "hash", hash)
                        .status());
        assertEquals(
                409,
                india.post(path + "/publication/sign-off", "version", version, "hash", "x")
                        .status());
        sound(india.post(path + "/publication/sign-off", "version", version, "hash", hash), 200);
        assertTrue(sound(Browser.visitor().get(path), 200).text().contains("Public item"));
        assertFalse(sound(japan.get(path), 200).has("form[action$=reopening]"));
        String once = once(sound(japan.get(BODY + "/sessions/new"), 200));
        Page again = japan.post(BODY + "/sessions", "once", once, "number", "152", "label", "CLEAR");
        assertEquals(422, again.status());
        assertTrue(again.has("#label[aria-invalid]"));
    }

    @Test
    void what_is_wrong_with_a_session_is_said_at_its_fields() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        assertEquals(
                403, Browser.as(Persona.MEMBER_JP).get(BODY + "/sessions/new").status());
        assertEquals(
                403,
                Browser.as(Persona.ADMINISTRATOR).get(BODY + "/sessions/new").status());
        String once = once(sound(japan.get(BODY + "/sessions/new"), 200));
        Page again = japan.post(
                BODY + "/sessions",
                "once",
                once,
                "number",
                "11",
                "heldOn",
                "2027-03-02",
                "endsOn",
                "2027-03-01",
                "label",
                "AMBER",
                "attending",
                "nobody-at-all",
                "chairJp",
                "<b>議長</b>");
        assertEquals(422, again.status());
        for (String field : new String[] {"number", "endsOn", "attending"}) {
            assertTrue(again.has("#" + field + "[aria-invalid]"), field);
        }
        assertEquals("<b>議長</b>", again.document().selectFirst("#chairJp").val());
        for (String number : new String[] {"0", "-1", "12345", "two", ""}) {
            again = japan.post(BODY + "/sessions", "once", once, "number", number, "label", "AMBER");
            assertEquals(422, again.status(), number);
        }
        assertEquals(404, japan.get(BODY + "/sessions/888/agenda/new").status());
        assertEquals(
                404, japan.post(BODY + "/sessions/888/minutes", "version", "0").status());
    }

    @Test
    void a_draft_is_made_once_and_its_number_never_again() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String once = once(sound(japan.get(BODY + "/sessions/new"), 200));
        String[] fields = {"once", once, "number", "111", "label", "AMBER"};
        String path = sound(japan.post(BODY + "/sessions", fields), 200).path();
        assertEquals(path, sound(japan.post(BODY + "/sessions", fields), 200).path());
        Browser india = Browser.as(Persona.FOCAL_IN);
        String other = once(sound(india.get(BODY + "/sessions/new"), 200));
        Page taken = india.post(BODY + "/sessions", "once", other, "number", "111", "label", "AMBER");
        assertEquals(422, taken.status());
        assertTrue(taken.has("#number[aria-invalid]"));
    }

    @Test
    void the_agenda_is_kept_in_order_and_what_is_stale_is_refused() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String path = draft(japan, 121);
        item(japan, path, "titleEn", "First");
        item(japan, path, "titleEn", "Second");
        Page again = japan.post(
                path + "/agenda",
                "once",
                UUID.randomUUID().toString(),
                "minutes",
                "99999",
                "project",
                "/projects/none",
                "commitment",
                "FS1999-01");
        assertEquals(422, again.status());
        for (String field : new String[] {"titleJa", "minutes", "project", "commitment"}) {
            assertTrue(again.has("#" + field + "[aria-invalid]"), field);
        }
        String second = itemPath(japan.get(path), "Second");
        sound(japan.post(second + "/rise", "version", "0"), 200);
        assertEquals(
                "1. Second", japan.page().document().selectFirst("#agenda h3").text());
        assertEquals(409, japan.post(second + "/rise", "version", "0").status());
        Page form = sound(japan.get(second + "/edit"), 200);
        sound(
                japan.post(
                        second + "/edit",
                        "version",
                        form.document().selectFirst("main input[name=version]").val(),
                        "titleEn",
                        "Second, changed"),
                200);
        assertTrue(japan.page().text().contains("Second, changed"));
        String first = itemPath(japan.page(), "First");
        assertEquals(404, Browser.as(Persona.FOCAL_IN).get(first + "/edit").status());
        String version = japan.get(first + "/edit")
                .document()
                .selectFirst("main input[name=version]")
                .val();
        sound(japan.post(first + "/removal", "version", version), 200);
        assertEquals(404, japan.get(first + "/edit").status());
    }

    @Test
    void a_briefing_pack_is_issued_once_and_for_all() throws Exception {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String path = draft(japan, 131, "heldOn", LocalDate.now().plusDays(30).toString());
        String title = "決定 " + UUID.randomUUID();
        item(japan, path, "titleJa", title, "titleEn", "Decide", "forDecision", "yes");
        assertEquals(403, japan.post(path + "/briefing", "version", "0").status());
        sound(japan.post(path + "/state/opening", "version", version(japan.get(path), "opening")), 200);
        Page pack = sound(japan.get(path + "/briefing"), 200);
        assertTrue(pack.text().contains("For decision") && pack.text().contains("TLP:AMBER"));
        assertEquals(404, Browser.visitor().get(path + "/briefing").status());
        assertEquals(
                403,
                Browser.as(Persona.MODERATOR_IN)
                        .post(path + "/briefing", "version", "0")
                        .status());
        sound(
                japan.post(
                        path + "/briefing",
                        "version",
                        pack.document().selectFirst("main input[name=version]").val()),
                200);
        String hash =
                japan.page().document().selectFirst("#issued .code").text().replace("SHA-256 ", "");
        String file = japan.page().document().selectFirst("#issued a").attr("href");
        Page pdf = Browser.as(Persona.FOCAL_IN).get(file);
        assertEquals(200, pdf.status());
        assertEquals(
                hash,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf.bytes())));
        try (var document = Loader.loadPDF(pdf.bytes())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("TLP:AMBER"));
            assertTrue(text.replace("\n", "").contains(title.substring(0, 11)), text);
            assertTrue(text.contains("第131回"), text);
        }
        assertEquals(404, Browser.visitor().get(file).status());
        assertEquals(404, Browser.as(Persona.MEMBER_JP).get(file).status());
        assertEquals(1, facts("BRIEFING_ISSUED", path));
    }

    @Test
    void a_pack_tells_what_has_happened_and_only_what_the_reader_may_see() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String path = draft(japan, 141);
        Page everything = sound(japan.get(path + "/briefing"), 200);
        assertTrue(everything.text().contains("Since the beginning")
                || everything.text().contains("Since "));
        assertTrue(sound(Browser.visitor().get("/bodies/energy-dialogue/sessions/11/briefing"), 200)
                .text()
                .contains("TLP:CLEAR"));
        assertFalse(Browser.visitor()
                .get("/bodies/energy-dialogue/sessions/11/briefing")
                .has("[data-label=AMBER]"));
    }

    private static String draft(Browser browser, int number, String... fields) {
        String once = once(sound(browser.get(BODY + "/sessions/new"), 200));
        List<String> all = new ArrayList<>(List.of("once", once, "number", String.valueOf(number), "label", "AMBER"));
        all.addAll(List.of(fields));
        return sound(browser.post(BODY + "/sessions", all.toArray(String[]::new)), 200)
                .path();
    }

    private static void item(Browser browser, String path, String... fields) {
        List<String> all = new ArrayList<>(List.of("once", once(sound(browser.get(path + "/agenda/new"), 200))));
        all.addAll(List.of(fields));
        sound(browser.post(path + "/agenda", all.toArray(String[]::new)), 200);
    }

    private static void deliverable(Browser browser, String path, String title) {
        String once = once(sound(browser.get(path + "/deliverables/new"), 200));
        sound(browser.post(path + "/deliverables", "once", once, "titleEn", title, "responsible", "NEITHER"), 200);
    }

    private static String itemPath(Page session, String title) {
        return session.document().select("#agenda li[id^=item-]").stream()
                .filter(row -> row.selectFirst("h3").text().endsWith(". " + title))
                .map(row -> "/agenda/" + row.id().substring("item-".length()))
                .findFirst()
                .orElseThrow();
    }

    private String project() {
        return "/projects/"
                + database.createQuery(
                                "select p.id from Project p where p.commitment.ref = 'FS2025-32' and p.originId is null",
                                UUID.class)
                        .getSingleResult();
    }

    private long facts(String kind, String path) {
        return database.createQuery(
                        "select count(e) from Entry e where cast(e.kind as string) = :kind and e.path = :path",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("path", path)
                .getSingleResult();
    }

    private static String once(Page page) {
        return page.document().selectFirst("input[name=once]").val();
    }

    private static String version(Page page, String act) {
        return page.document()
                .selectFirst("form[action$=" + act + "] input[name=version]")
                .val();
    }

    private static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page.text());
        assertFalse(page.text().contains("NOT_FOUND"));
        return page;
    }
}
