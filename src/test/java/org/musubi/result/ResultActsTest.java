package org.musubi.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
class ResultActsTest {

    @Inject
    Seed seed;

    @Test
    void a_value_is_reported_by_one_side_and_confirmed_by_the_other() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        String indicator = indicator(india, path, "UNIT");
        baseline(india, indicator, "12");
        String period = period(india, indicator, "2026-04-01", "2027-03-31", "100");
        Page form = sound(india.get(period + "/actual"), 200);
        String version = hidden(form, "version");
        sound(india.post(period + "/actual", "version", version, "value", "４０", "noteJa", "上半期まで"), 200);
        assertTrue(india.page().has("[data-sign=CLAIMED]"));
        assertFalse(india.page().has("form[action$=confirmation]"), "nobody confirms for the other side");
        assertEquals(
                409,
                india.post(period + "/actual", "version", version, "value", "41")
                        .status());

        Browser japan = Browser.as(Persona.FOCAL_JP).language("ja");
        Page page = sound(japan.get(indicator), 200);
        assertTrue(page.has("svg[role=img] .trend__target") && page.has("table tbody tr"));
        version = hidden(page, "version");
        Page again = japan.post(period + "/answer/contest", "version", version, "reason", " ");
        sound(again, 422);
        assertTrue(again.has("details[open] #reason[aria-invalid]"));
        sound(japan.post(period + "/answer/confirmation", "version", version), 200);
        assertTrue(japan.page().has("[data-sign=CONFIRMED]"));
        assertEquals(
                403,
                japan.post(period + "/answer/confirmation", "version", version).status());
        assertEquals(1, seed.facts("ACTUAL_REPORTED", path));
        assertEquals(1, seed.facts("ACTUAL_CONFIRMED", path));
        sound(Browser.visitor().get(path + "/results"), 200);
    }

    @Test
    void a_correction_keeps_what_was_said_before() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.MEMBER_JP);
        String indicator = indicator(japan, path, "PERCENTAGE");
        baseline(japan, indicator, "10");
        String version = hidden(sound(japan.get(indicator + "/baseline"), 200), "version");
        String[] silent = {"version", version, "statedFor", "2025", "value", "15"};
        assertTrue(sound(japan.post(indicator + "/baseline", silent), 422).has("#reason[aria-invalid]"));
        sound(
                japan.post(
                        indicator + "/baseline",
                        "version",
                        version,
                        "statedFor",
                        "2025-03-31",
                        "value",
                        "15.5",
                        "reason",
                        "統計の確定値"),
                200);
        Page page = sound(Browser.visitor().get(indicator), 200);
        assertTrue(page.text().contains("統計の確定値") && page.text().contains("15.5%"), page.text());
        assertTrue(page.has("#history [data-sign=SUPERSEDED]"));
        assertEquals(2, seed.facts("BASELINE_STATED", path));
        String period = period(japan, indicator, "2026-04-01", "2027-03-31", "30");
        version = hidden(sound(japan.get(period + "/withdrawal"), 200), "version");
        sound(japan.post(period + "/withdrawal", "version", version, "reason", ""), 422);
        sound(japan.post(period + "/withdrawal", "version", version, "reason", "Planned by quarter now"), 200);
        period(japan, indicator, "2026-04-01", "2026-06-30", "12");
        version = hidden(sound(japan.get(indicator + "/edit"), 200), "version");
        sound(
                japan.post(
                        indicator + "/edit",
                        "version",
                        version,
                        "direction",
                        "DOWN",
                        "titleEn",
                        "Share of imports",
                        "titleJa",
                        "輸入の割合"),
                200);
        assertEquals(
                409,
                japan.post(indicator + "/edit", "version", version, "direction", "UP")
                        .status());
        version = hidden(sound(japan.get(indicator + "/withdrawal"), 200), "version");
        sound(japan.post(indicator + "/withdrawal", "version", version, "reason", "Replaced"), 200);
        assertEquals(403, japan.get(indicator + "/baseline").status());
        assertTrue(Browser.visitor().get(path + "/results").text().contains("Replaced"));
    }

    @Test
    void every_bad_input_is_named_beside_its_field_and_what_was_typed_stays() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        Page form = sound(india.get(path + "/results/new"), 200);
        Page again = india.post(path + "/results", "once", hidden(form, "once"), "type", "DREAM", "titleEn", " ");
        sound(again, 422);
        assertTrue(again.has("#type[aria-invalid]") && again.has("#titleJa[aria-invalid]"));
        String indicator = indicator(india, path, "PERCENTAGE");
        refused(india, indicator + "/baseline", "value", "statedFor", "2025", "value", "100.5");
        refused(india, indicator + "/baseline", "value", "statedFor", "2025", "value", "-1");
        refused(
                india,
                indicator + "/baseline",
                "value",
                "statedFor",
                "2025",
                "value",
                "123456789012345678901234567890");
        refused(india, indicator + "/baseline", "value", "statedFor", "2025", "value", "many");
        refused(india, indicator + "/baseline", "statedFor", "statedFor", "spring", "value", "5");
        Page period = sound(india.get(indicator + "/periods/new"), 200);
        String[] backwards = {
            "once",
            hidden(period, "once"),
            "version",
            hidden(period, "version"),
            "startsOn",
            "2026-04-01",
            "endsOn",
            "2026-03-31",
            "value",
            "20",
            "noteEn",
            "Quarterly survey"
        };
        again = sound(india.post(indicator + "/periods", backwards), 422);
        assertTrue(again.has("#endsOn[aria-invalid]") && again.body().contains("Quarterly survey"));
        period(india, indicator, "2026-04-01", "2027-03-31", "20");
        period = sound(india.get(indicator + "/periods/new"), 200);
        again = sound(
                india.post(
                        indicator + "/periods",
                        "once",
                        hidden(period, "once"),
                        "version",
                        hidden(period, "version"),
                        "startsOn",
                        "2027-03-31",
                        "endsOn",
                        "2028-03-30",
                        "value",
                        "30"),
                422);
        assertTrue(again.has("#startsOn[aria-invalid]"));
        assertEquals(1, seed.facts("PERIOD_PLANNED", path));
        assertEquals(
                403, Browser.as(Persona.FEDERATION_IN).get(indicator + "/edit").status());
        assertEquals(404, Browser.visitor().get("/indicators/nonsense").status());
    }

    @Test
    void words_are_measured_in_words() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        String indicator = indicator(india, path, "QUALITATIVE");
        Page form = sound(india.get(indicator + "/baseline"), 200);
        assertFalse(form.has("#value"));
        sound(india.post(indicator + "/baseline", "version", hidden(form, "version"), "statedFor", "2025"), 422);
        sound(
                india.post(
                        indicator + "/baseline",
                        "version",
                        hidden(form, "version"),
                        "statedFor",
                        "2025",
                        "wordingEn",
                        "No common standard"),
                200);
        assertTrue(india.page().text().contains("No common standard"));
        assertFalse(india.page().has("svg"));
    }

    private static String indicator(Browser by, String path, String measure) {
        Page form = sound(by.get(path + "/results/new"), 200);
        sound(
                by.post(
                        path + "/results",
                        "once",
                        hidden(form, "once"),
                        "type",
                        "OUTCOME",
                        "titleJa",
                        "供給の安定",
                        "titleEn",
                        "Steadier supply"),
                200);
        String add =
                by.page().document().selectFirst("a[href$=/indicators/new]").attr("href");
        form = sound(by.get(add), 200);
        return sound(
                        by.post(
                                add.replace("/new", ""),
                                "once",
                                hidden(form, "once"),
                                "measure",
                                measure,
                                "direction",
                                "UP",
                                "titleJa",
                                "国内生産",
                                "titleEn",
                                "Made at home",
                                "unitEn",
                                measure.equals("UNIT") ? "tonnes a year" : ""),
                        200)
                .path();
    }

    private static void baseline(Browser by, String indicator, String value) {
        Page form = sound(by.get(indicator + "/baseline"), 200);
        sound(
                by.post(
                        indicator + "/baseline",
                        "version",
                        hidden(form, "version"),
                        "statedFor",
                        "2025",
                        "value",
                        value),
                200);
    }

    private static String period(Browser by, String indicator, String from, String to, String target) {
        Page form = sound(by.get(indicator + "/periods/new"), 200);
        sound(
                by.post(
                        indicator + "/periods",
                        "once",
                        hidden(form, "once"),
                        "version",
                        hidden(form, "version"),
                        "startsOn",
                        from,
                        "endsOn",
                        to,
                        "value",
                        target),
                200);
        return by.page()
                .document()
                .select("tr:has(time[datetime=" + to + "]) a[href$=/actual]")
                .attr("href")
                .replace("/actual", "");
    }

    private static void refused(Browser by, String act, String field, String... fields) {
        String version = hidden(sound(by.get(act), 200), "version");
        String[] all = Stream.concat(Stream.of("version", version, "noteEn", "From the survey"), Stream.of(fields))
                .toArray(String[]::new);
        Page page = sound(by.post(act, all), 422);
        assertTrue(page.has("#" + field + "[aria-invalid]"), field + ": " + page.text());
        assertTrue(page.body().contains("From the survey"));
    }

    private static String hidden(Page page, String name) {
        return page.document().selectFirst("main input[name=" + name + "]").val();
    }

    private static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page::text);
        assertFalse(page.body().contains("NOT_FOUND"), page::body);
        assertEquals(1, page.document().select("h1").size());
        return page;
    }
}
