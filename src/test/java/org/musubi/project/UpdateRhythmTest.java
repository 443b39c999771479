package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.project.ProjectActsTest.sound;
import static org.musubi.project.ProjectActsTest.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.SharingLabel;
import org.musubi.support.Browser;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
@WithTestResource(KeycloakResource.class)
class UpdateRhythmTest {

    @Inject
    Seed seed;

    @Test
    void what_nobody_confirms_fades_and_one_click_brings_it_back() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        report(india, path, "completion", "LIMITED", "progress", "40");
        sound(india.get(path + "/rhythm"), 200);
        Page again = india.post(path + "/rhythm", "version", version(india.page()), "rhythm", "DAILY");
        sound(again, 422);
        sound(india.post(path + "/rhythm", "version", version(again), "rhythm", "QUARTERLY"), 200);
        assertEquals(1, seed.facts("PROJECT_RHYTHM_SET", path));
        assertTrue(india.page().has("#health [data-sign=ON_TRACK]"));

        seed.bend(path, "confirmed_in = date '2026-03-31', due_in = date '2026-06-30'");
        for (String language : new String[] {"ja", "en"}) {
            Browser visitor = Browser.visitor().language(language);
            assertFalse(sound(visitor.get(path), 200).has("#health [data-sign=ON_TRACK]"));
            assertTrue(visitor.page()
                    .document()
                    .select("#health [data-sign=FADED]")
                    .text()
                    .contains(language.equals("ja") ? "最終確認 2026年3月31日" : "Last confirmed 31 March 2026"));
            visitor.get("/projects?attention=OVERDUE");
            assertTrue(visitor.page().has("tr:has(a[href=" + path + "]) [data-sign=FADED]"));
            assertFalse(visitor.page().has("tr:has(a[href=" + path + "]) [data-sign=ON_TRACK]"));
        }
        assertTrue(india.get("/projects?attention=OURS").has("a[href=" + path + "]"));
        assertTrue(
                Browser.as(Persona.FOCAL_IN).get("/projects?attention=OUR_SIDE").has("a[href=" + path + "]"));
        assertFalse(
                Browser.as(Persona.MEMBER_JP).get("/projects?attention=OURS").has("a[href=" + path + "]"));
        assertTrue(Browser.visitor().get("/projects?attention=OURS").has(".empty"));

        Page page = sound(india.get(path), 200);
        String once = page.document()
                .selectFirst("form[action$=no-change] input[name=once]")
                .val();
        sound(india.post(path + "/no-change", "once", once, "version", version(page)), 200);
        sound(india.post(path + "/no-change", "once", once, "version", version(page)), 200);
        assertEquals(1, seed.facts("STATUS_CONFIRMED", path));
        assertTrue(india.page().has("#health [data-sign=ON_TRACK]"));
        assertTrue(india.page().text().contains("No change since the last report."));
        assertFalse(india.get("/projects?attention=OVERDUE").has("a[href=" + path + "]"));
    }

    @Test
    void no_change_is_for_those_who_report_and_have_reported() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String once = UUID.randomUUID().toString();
        for (Persona persona : new Persona[] {Persona.MEMBER_JP, Persona.FEDERATION_JP, Persona.ADMINISTRATOR}) {
            Page page = Browser.as(persona).post(path + "/no-change", "once", once, "version", "0");
            assertEquals(403, page.status(), persona.name());
        }
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post(path + "/rhythm", "rhythm", "MONTHLY")
                        .status());
        assertEquals(403, Browser.as(Persona.MEMBER_JP).get(path + "/dates").status());
    }

    @ParameterizedTest
    @CsvSource({
        "progress, 101",
        "progress, -1",
        "progress, 99.5",
        "progress, 123456789012345678901234567890",
        "progress, 半分",
        "completion, SPLENDID",
        "forecastEnd, 2026-02-30",
        "forecastEnd, soon",
        "forecastEnd, 2025-01-01"
    })
    void a_report_that_cannot_be_is_returned_with_what_was_typed(String field, String typed) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        seed.bend(path, "planned_start = date '2026-04-01'");
        Browser india = Browser.as(Persona.MEMBER_IN);
        Page again = report(india, path, field, typed);
        sound(again, 422);
        assertTrue(again.has("#" + field + "[aria-invalid]"), again::body);
        assertTrue(again.body().contains("On schedule"));
        assertTrue(field.equals("completion")
                || again.document().selectFirst("#" + field).val().equals(typed));
    }

    @Test
    void a_report_keeps_how_the_project_stood() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        seed.bend(path, "planned_end = date '2031-03-31'");
        seed.milestone(path);
        Browser india = Browser.as(Persona.MEMBER_IN);
        sound(report(india, path, "progress", "40", "forecastEnd", "2031-06-30"), 200);
        seed.bend(path, "planned_end = date '2033-03-31', life_cycle = 'FINALISATION'");
        String reports = sound(Browser.visitor().get(path), 200)
                .document()
                .selectFirst("#reports")
                .text();
        assertTrue(reports.contains("Implementation"), reports);
        assertTrue(reports.contains("31 March 2031"), reports);
        assertTrue(reports.contains("0 of 1 milestones"), reports);
        assertTrue(reports.contains("40 %"), reports);
    }

    @Test
    void all_reports_can_be_read_page_by_page() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        for (int i = 0; i < 26; i++) {
            sound(report(india, path, "progress", String.valueOf(i)), 200);
        }
        Browser visitor = Browser.visitor();
        Page first = sound(visitor.get(path + "/reports"), 200);
        assertEquals(25, first.document().select(".timeline > li").size());
        Page second =
                sound(visitor.get(first.document().selectFirst("a[rel=next]").attr("href")), 200);
        assertEquals(1, second.document().select(".timeline > li").size());
        assertTrue(second.text().contains("Progress: 0 %"));
        assertEquals(
                404,
                visitor.get(seed.project(LifeCycle.PIPELINE, SharingLabel.AMBER) + "/reports")
                        .status());
    }

    @Test
    void planned_dates_move_with_a_reason_and_the_contradiction_goes() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        seed.bend(path, "planned_end = date '2026-03-31'");
        assertTrue(Browser.visitor().get("/projects?attention=CONTRADICTED").has("a[href=" + path + "]"));
        assertTrue(Browser.visitor().get(path).text().contains("its planned end has passed"));
        Browser india = Browser.as(Persona.MEMBER_IN);
        Page form = sound(india.get(path + "/dates"), 200);
        Page again = india.post(
                path + "/dates",
                "version",
                version(form),
                "start",
                "2031-04-01",
                "end",
                "2031-03-31",
                "reason",
                "敷地の取得");
        sound(again, 422);
        assertTrue(again.has("#end[aria-invalid]"));
        assertTrue(again.body().contains("敷地の取得"));
        sound(
                india.post(path + "/dates", "version", version(form), "start", "", "end", "2031-13-01", "reason", " "),
                422);
        assertTrue(india.page().has("#reason[aria-invalid]"));
        sound(
                india.post(
                        path + "/dates",
                        "version",
                        version(form),
                        "start",
                        "2026-04-01",
                        "end",
                        "2031-03-31",
                        "reason",
                        "敷地の取得"),
                200);
        assertEquals(1, seed.facts("PROJECT_REPLANNED", path));
        assertFalse(Browser.visitor().get("/projects?attention=CONTRADICTED").has("a[href=" + path + "]"));
        assertEquals(
                409,
                india.post(path + "/dates", "version", version(form), "reason", "x")
                        .status());
    }

    @Test
    void a_project_without_partner_on_one_side_is_shown_as_such() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        assertFalse(Browser.visitor().get("/projects?attention=UNBALANCED").has("a[href=" + path + "]"));
        seed.bend(path, "unbalanced_since = date '2026-11-01'");
        Browser visitor = Browser.visitor();
        assertTrue(visitor.get("/projects?attention=UNBALANCED")
                .has("tr:has(a[href=" + path + "]) [data-sign=UNBALANCED]"));
        for (Persona persona : new Persona[] {Persona.FOCAL_JP, Persona.FOCAL_IN_2}) {
            assertTrue(Browser.as(persona).get("/desk").has("#balance a[href=" + path + "]"), persona.name());
        }
        assertTrue(visitor.get(path).document().selectFirst("#balance").text().contains("1 December 2026"));
    }

    static Page report(Browser browser, String path, String... more) {
        Page form = sound(browser.get(path + "/reports/new"), 200);
        List<String> fields = new ArrayList<>(List.of(
                "once",
                form.document().selectFirst("input[name=once]").val(),
                "version",
                version(form),
                "health",
                "ON_TRACK",
                "period",
                "2026-03",
                "narrativeEn",
                "On schedule"));
        fields.addAll(List.of(more));
        return browser.post(path + "/reports", fields.toArray(String[]::new));
    }
}
