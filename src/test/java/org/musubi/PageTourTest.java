package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.musubi.proposal.Desk;
import org.musubi.source.DocumentDesk;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Routes;

/** Every page, in both languages, as a visitor and as each role: whole, in the right language and with one heading. */
@QuarkusTest
class PageTourTest {

    private static final List<Persona> TOURISTS =
            List.of(Persona.MEMBER_JP, Persona.FOCAL_IN, Persona.MODERATOR_JP, Persona.ADMINISTRATOR, Persona.AUDITOR);

    @Inject
    EntityManager database;

    @Test
    void every_page_is_whole_for_everybody_in_both_languages() {
        List<String> faults = new ArrayList<>();
        List<String> routes = routes(database);
        int seen = 0;
        for (String address : routes) {
            for (String language : List.of("ja", "en")) {
                seen += look(address, language, "visitor", Browser.visitor(), faults);
                for (Persona persona : TOURISTS) {
                    seen += look(address, language, persona.name(), Browser.as(persona), faults);
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen > routes.size() * 3, "pages seen: " + seen + " of " + routes.size() + " routes");
    }

    @Test
    void the_language_switch_keeps_the_page_and_is_remembered() {
        var browser = Browser.visitor().language("en");
        var page = browser.get("/projects?sector=ict");
        String there = page.document().selectFirst(".languages a[lang=ja]").attr("href");
        assertTrue(there.startsWith("/projects?") && there.contains("sector=ict"), there);
        assertEquals("ja", browser.get(there).document().selectFirst("html").attr("lang"));
        assertEquals("ja", browser.get("/plan").document().selectFirst("html").attr("lang"));
    }

    private int look(String address, String language, String who, Browser browser, List<String> faults) {
        Page page = browser.language(language).get(address);
        boolean html = page.header("Content-Type").orElse("").startsWith("text/html");
        if (page.status() == 302 || page.status() == 303) {
            return 0;
        }
        String where = who + " " + language + " " + address + " (" + page.status() + "): ";
        if (!List.of(200, 403, 404).contains(page.status())) {
            faults.add(where + "status");
            return 0;
        }
        if (html) {
            inspect(page.document(), language).forEach(fault -> faults.add(where + fault));
        }
        return page.status() == 200 ? 1 : 0;
    }

    private static List<String> inspect(Document page, String language) {
        List<String> faults = new ArrayList<>();
        if (!page.selectFirst("html").attr("lang").equals(language)) {
            faults.add("lang is " + page.selectFirst("html").attr("lang"));
        }
        if (page.select("h1").size() != 1) {
            faults.add(page.select("h1").size() + " h1");
        }
        String text = page.text();
        if (text.contains("NOT_FOUND") || text.contains("{") && text.matches(".*\\{\\w+[:.]\\w+.*")) {
            faults.add("unresolved expression");
        }
        if (page.title().startsWith(" –") || page.title().isBlank()) {
            faults.add("no title");
        }
        if (!page.select("[style], script:not([src]), [onclick]").isEmpty()) {
            faults.add("inline style or script");
        }
        for (Element field : page.select("main input:not([type=hidden]), main select, main textarea")) {
            boolean labelled = !field.id().isEmpty()
                            && !page.select("label[for=" + field.id() + "]").isEmpty()
                    || field.hasAttr("aria-label")
                    || field.parent().nameIs("label");
            if (!labelled) {
                faults.add("no label for " + field.attr("name"));
            }
        }
        for (Element form : page.select("form[method=post]")) {
            if (form.select("input[name=csrf-token]").isEmpty()) {
                faults.add("form without token to " + form.attr("action"));
            }
        }
        return faults;
    }

    /** The routes with keys of things that exist. */
    static List<String> routes(EntityManager database) {
        String entry = entry();
        Browser.as(Persona.MEMBER_JP).get("/");
        String proposal = Desk.proposalForTour();
        String announcement = Desk.announcementOf(proposal);
        String amendment = Desk.amendmentTo(proposal);
        String draft = Browser.as(Persona.MEMBER_JP).post("/proposals").path().split("/")[2];
        String announced = database.createNativeQuery(
                        "select code from instrument where state = 'NEGOTIATING' order by id")
                .setMaxResults(1)
                .getSingleResult()
                .toString();
        String obligation = obligation("/instruments/" + announced);
        String tracked = "/projects/" + any(database, "project");
        String milestone = tracked(tracked + "/milestones", "dueOn", "2027-03-31", "responsible", "JP");
        String risk =
                tracked(tracked + "/risks", "likelihood", "HIGH", "impact", "LOW", "owner", "meti", "state", "OPEN");
        tracked(tracked + "/phases", "start", "2030-01-07", "end", "2030-03-29");
        String phase = "/phases/" + any(database, "phase where project_id = '" + tracked.split("/")[2] + "'");
        List<String> filled = new ArrayList<>();
        filled.add(proposal + "/versions?from=1&to=1");
        filled.add("/desk?assigned=me");
        filled.add("/desk/batch?act=RETURN&ticked=" + proposal.replace("/proposals/", "") + ":0");
        Map<String, String> booked = booked("/projects/" + any(database, "project"));
        for (String part : List.of("what", "who", "where", "money", "evidence", "preview")) {
            filled.add("/proposals/" + draft + "/steps/" + part);
        }
        filled.add("/proposals/" + draft);
        filled.add("/proposals/" + draft + "/authors");
        for (String route : Routes.pages()) {
            for (Map.Entry<String, String> one : booked.entrySet()) {
                route = route.replace(one.getKey(), one.getValue());
            }
            String address = route.replace("/sectors/{code}", "/sectors/semiconductors")
                    .replace("/administration/documents/{id}", entry)
                    .replace(entry + "/{language}", entry + "/ja")
                    .replace("{block}", "1")
                    .replace("/documents/{code}", "/documents/FS2025")
                    .replace("{edition}", "1")
                    .replace("{number}", "28")
                    .replace("/paragraphs/{id}", "/paragraphs/" + any(database, "paragraph"))
                    .replace("{ref}", "FS2025-28")
                    .replace("/organisations/{code}", "/organisations/meti")
                    .replace("/templates/{sector}", "/templates/semiconductors")
                    .replace("/proposals/{id}", route.endsWith("/{part}") ? "/proposals/" + draft : proposal)
                    .replace("/instruments/{code}", "/instruments/" + announced)
                    .replace("/obligations/{id}", obligation)
                    .replace("/milestones/{id}", milestone)
                    .replace("/risks/{id}", risk)
                    .replace("/phases/{id}", phase)
                    .replace("/bodies/{code}", "/bodies/energy-dialogue")
                    .replace("/sessions/{number}", "/sessions/11")
                    .replace("/projects/{id}/parties/{code}", aParty(database))
                    .replace("/projects/{id}", "/projects/" + any(database, "project"))
                    .replace("/people/{id}", "/people/" + any(database, "person"))
                    .replace("/amendments/{id}", amendment)
                    .replace("{copy}", any(database, "proposal_submission"))
                    .replace("/desk/announcements/{id}", announcement)
                    .replace("/administration/reasons/{id}", "/administration/reasons/" + any(database, "reason_text"));
            filled.add(address.replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000"));
        }
        return filled;
    }

    /** The draft of a document, which only administrators see. */
    private static String entry() {
        byte[] text = DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8);
        return DocumentDesk.draft(Browser.as(Persona.ADMINISTRATOR), DocumentDesk.code(), "ja", text)
                .path();
    }

    /** The path of a new obligation. */
    private static String obligation(String instrument) {
        Browser focal = Browser.as(Persona.FOCAL_JP);
        String once = focal.get(instrument + "/obligations/new")
                .document()
                .selectFirst("input[name=once]")
                .val();
        return focal.post(instrument + "/obligations", "once", once, "textEn", "Report", "side", "IN", "label", "CLEAR")
                .path();
    }

    /** What comes of a form for tracking, filled by a focal point: the path that it leads to. */
    private static String tracked(String address, String... more) {
        Browser focal = Browser.as(Persona.FOCAL_JP);
        var form = focal.get(address + "/new").document();
        List<String> fields = new ArrayList<>(List.of(more));
        form.select("main input[type=hidden]")
                .forEach(hidden -> fields.addAll(List.of(hidden.attr("name"), hidden.val())));
        fields.addAll(List.of("titleJa", "道標", "titleEn", "Signpost", "descriptionJa", "遅れ", "descriptionEn", "Delay"));
        return focal.post(address, fields.toArray(String[]::new)).path();
    }

    /** Something measured and booked in a project, by the start of its address with a key in it. */
    private static Map<String, String> booked(String project) {
        Browser india = Browser.as(Persona.FOCAL_IN);
        india.post(project + "/results", "once", UUID.randomUUID().toString(), "type", "OUTPUT", "titleEn", "Toured");
        String result = last(india, "a[href$=/indicators/new]", "/indicators/new");
        Page indicator = india.post(
                result + "/indicators",
                "once",
                UUID.randomUUID().toString(),
                "measure",
                "PERCENTAGE",
                "direction",
                "UP",
                "titleEn",
                "Toured");
        String path = indicator.path();
        india.post(path + "/baseline", "version", "0", "statedFor", "2025", "value", "5");
        india.post(
                path + "/periods",
                "once",
                UUID.randomUUID().toString(),
                "version",
                "1",
                "startsOn",
                "2026-04-01",
                "endsOn",
                "2027-03-31",
                "value",
                "50");
        String period = last(india, "a[href$=/actual]", "/actual");
        india.post(period + "/actual", "version", "2", "value", "20");
        String transaction = india.post(
                        project + "/transactions",
                        "once",
                        UUID.randomUUID().toString(),
                        "type",
                        "EXPENDITURE",
                        "provider",
                        "mea",
                        "amount",
                        "1000000",
                        "currency",
                        "INR",
                        "madeOn",
                        "2026-05-01",
                        "label",
                        "CLEAR")
                .path();
        india.post(
                project + "/budget",
                "once",
                UUID.randomUUID().toString(),
                "status",
                "INDICATIVE",
                "amount",
                "2000000",
                "currency",
                "INR",
                "startsOn",
                "2026-04-01",
                "endsOn",
                "2027-03-31",
                "label",
                "CLEAR");
        String line = last(india, "a[href$=/revision]", "/revision");
        return Map.of(
                "/results/{id}", result,
                "/indicators/{id}", path,
                "/periods/{id}", period,
                "/transactions/{id}", transaction,
                "/budget-lines/{id}", line);
    }

    private static String last(Browser browser, String link, String end) {
        return browser.page()
                .document()
                .select("main " + link)
                .last()
                .attr("href")
                .replace(end, "");
    }

    private static String aParty(EntityManager database) {
        return database.createNativeQuery(
                        "select '/projects/' || p.project_id || '/parties/' || o.code"
                                + " from participation p join organisation o on o.id = p.organisation_id"
                                + " join project x on x.id = p.project_id join audience a on a.id = x.audience_id"
                                + " where p.until is null and a.label = 'CLEAR' and a.opened and o.side = 'IN' order by p.id limit 1")
                .getSingleResult()
                .toString();
    }

    private static String any(EntityManager database, String table) {
        return database.createNativeQuery("select cast(id as text) from " + table + " order by id limit 1")
                .getSingleResult()
                .toString();
    }
}
