package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.support.Browser;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
@WithTestResource(KeycloakResource.class)
class ProjectActsTest {

    @Inject
    Seed seed;

    @Test
    void a_list_and_a_page_are_read_by_anybody_in_both_languages() {
        String path = seed.project(LifeCycle.PIPELINE, SharingLabel.CLEAR);
        for (String language : new String[] {"ja", "en"}) {
            Browser visitor = Browser.visitor().language(language);
            sound(visitor.get("/projects"), 200);
            assertTrue(visitor.page().has("a[href=" + path + "]"));
            sound(
                    visitor.get(
                            "/projects?q=pilot&sector=semiconductors&life=PIPELINE&health=NOT_SET&organisation=company-in"),
                    200);
            assertTrue(visitor.page().has("a[href=" + path + "]"));
            sound(visitor.get("/projects?q=100%25&place=nowhere&life=%27"), 200);
            assertTrue(visitor.page().has(".empty"));
            sound(visitor.get(path), 200);
            assertFalse(visitor.page().has("main form"));
        }
    }

    @Test
    void what_is_not_for_the_reader_is_not_there() {
        String path = seed.project(LifeCycle.PIPELINE, SharingLabel.AMBER);
        assertEquals(404, Browser.visitor().get(path).status());
        assertEquals(404, Browser.as(Persona.FEDERATION_JP).get(path).status());
        assertFalse(Browser.visitor().get("/projects").has("a[href=" + path + "]"));
        assertEquals(
                404,
                Browser.as(Persona.FEDERATION_JP)
                        .post(path + "/start", "version", "0")
                        .status());
        sound(Browser.as(Persona.FOCAL_IN).get(path), 200);
        assertEquals(404, Browser.visitor().get("/projects/nonsense").status());
        assertEquals(404, Browser.visitor().get("/milestones/nonsense").status());
    }

    @Test
    void a_focal_point_starts_a_project_once() {
        String path = seed.project(LifeCycle.PIPELINE, SharingLabel.CLEAR);
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post(path + "/start", "version", "0")
                        .status());
        Browser focal = Browser.as(Persona.FOCAL_JP);
        assertEquals(409, focal.post(path + "/start", "version", "7").status());
        assertEquals(409, focal.post(path + "/start").status());
        sound(focal.post(path + "/start", "version", version(focal.get(path))), 200);
        assertTrue(focal.page().has("[data-sign=IMPLEMENTATION]"));
        assertEquals(1, seed.facts("PROJECT_STARTED", path));
        assertEquals(403, focal.post(path + "/start", "version", "1").status());
    }

    @Test
    void a_project_is_suspended_and_resumed_with_a_reason() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser party = Browser.as(Persona.MEMBER_IN);
        String version = version(sound(party.get(path + "/suspension"), 200));
        Page again = party.post(path + "/suspension", "version", version, "reason", " ");
        sound(again, 422);
        assertTrue(again.has("#reason[aria-invalid]"));
        sound(party.post(path + "/suspension", "version", version, "reason", "予算の確保"), 200);
        assertTrue(party.page().has("[data-sign=SUSPENDED]"));
        version = version(sound(party.get(path + "/resumption"), 200));
        sound(party.post(path + "/resumption", "version", version, "reason", "Funds are there"), 200);
        sound(party.post(path + "/finalisation", "version", version(party.page())), 200);
        assertTrue(party.page().has("[data-sign=FINALISATION]"));
    }

    @Test
    void a_project_is_closed_with_the_keys_of_both_sides() {
        String path = seed.project(LifeCycle.FINALISATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String version = version(sound(japan.get(path + "/closure"), 200));
        Page again = japan.post(path + "/closure", "version", version, "reasonJa", "目的を達成した", "reasonEn", "");
        sound(again, 422);
        assertTrue(again.body().contains("目的を達成した"));
        sound(
                japan.post(
                        path + "/closure", "version", version, "reasonJa", "目的を達成した", "reasonEn", "Purpose achieved"),
                200);
        assertTrue(japan.page().has("[data-key=GIVEN]"));
        assertFalse(japan.page().has("form[action$=sign-off]"));
        assertEquals(
                403,
                japan.post(path + "/closure/sign-off", "version", "1", "hash", "x")
                        .status());
        assertEquals(
                403,
                Browser.as(Persona.FOCAL_JP_2).post(path + "/closure/sign-off").status());

        Browser india = Browser.as(Persona.FOCAL_IN);
        Page page = sound(india.get(path), 200);
        String hash = page.document()
                .selectFirst("form[action$=sign-off] input[name=hash]")
                .val();
        assertEquals(
                409,
                india.post(path + "/closure/sign-off", "version", version(page), "hash", "another")
                        .status());
        sound(india.post(path + "/closure/sign-off", "version", version(page), "hash", hash), 200);
        assertTrue(india.page().has(".stepper [aria-current=step]"));
        assertTrue(india.page().has("[data-sign=CLOSED]"));
        assertEquals(1, seed.facts("PROJECT_CLOSED", path));
    }

    @Test
    void one_person_never_holds_both_keys() {
        String path = seed.project(LifeCycle.PIPELINE, SharingLabel.CLEAR);
        Browser liaison = Browser.as(Persona.LIAISON);
        liaison.post("/acting-for", "organisation", "meti", "to", "/");
        String version = version(sound(liaison.get(path + "/cancellation"), 200));
        sound(
                liaison.post(path + "/cancellation", "version", version, "reasonJa", "資金がない", "reasonEn", "No funds"),
                200);
        liaison.post("/acting-for", "organisation", "meity", "to", "/");
        assertFalse(liaison.get(path).has("form[action$=sign-off]"));
        assertEquals(
                403,
                liaison.post(path + "/cancellation/sign-off", "version", "1").status());
    }

    @Test
    void each_side_reports_for_itself() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        Page form = sound(india.get(path + "/reports/new"), 200);
        String once = form.document().selectFirst("input[name=once]").val();
        Page again = india.post(
                path + "/reports",
                "once",
                once,
                "version",
                version(form),
                "health",
                "SPLENDID",
                "period",
                "spring",
                "narrativeEn",
                "<b>On schedule</b>");
        sound(again, 422);
        assertTrue(again.body().contains("&lt;b&gt;On schedule&lt;/b&gt;"));
        String[] report = {
            "once",
            once,
            "version",
            version(form),
            "health",
            "ON_TRACK",
            "period",
            "2026-03",
            "narrativeEn",
            "On schedule"
        };
        sound(india.post(path + "/reports", report), 200);
        sound(india.post(path + "/reports", report), 200);
        assertEquals(1, seed.facts("STATUS_REPORTED", path));
        assertTrue(india.page().text().contains("On schedule"));

        Browser japan = Browser.as(Persona.FOCAL_JP);
        form = sound(japan.get(path + "/reports/new"), 200);
        sound(
                japan.post(
                        path + "/reports",
                        "once",
                        form.document().selectFirst("input[name=once]").val(),
                        "version",
                        version(form),
                        "health",
                        "AT_RISK",
                        "period",
                        "2026-03-31",
                        "narrativeJa",
                        "遅れの懸念"),
                200);
        assertTrue(japan.page().has(".notice[data-tone=care]"));
        assertEquals(
                403,
                Browser.as(Persona.FEDERATION_IN).get(path + "/reports/new").status());
    }

    static String version(Page page) {
        return page.document().selectFirst("input[name=version]").val();
    }

    static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page::text);
        assertFalse(page.body().contains("NOT_FOUND"), page::body);
        assertEquals(1, page.document().select("h1").size());
        return page;
    }
}
