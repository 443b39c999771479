package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.tracking.Walk.sound;
import static org.musubi.tracking.Walk.value;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Browser;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
@WithTestResource(KeycloakResource.class)
class PhasesTest {

    @Inject
    Seed seed;

    @Test
    void each_side_decides_for_itself_and_the_worse_counts() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String phase = plan(path, "設計", "Design", "2027-01-04", "2027-01-29");
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(phase + "/gate"), 200);
        sound(japan.post(phase + "/gate", "version", value(form, "version"), "state", "PASSED"), 200);
        assertEquals("PENDING", joint(japan.page()));
        Browser india = Browser.as(Persona.FOCAL_IN);
        form = sound(india.get(phase + "/gate"), 200);
        String version = value(form, "version");
        Page again = sound(india.post(phase + "/gate", "version", version, "state", "HELD"), 422);
        assertTrue(again.has("#reasonJa[aria-invalid]"));
        again = sound(india.post(phase + "/gate", "version", version, "state", "PENDING", "reasonEn", "Not yet"), 422);
        assertTrue(again.has("#state[aria-invalid]"));
        assertTrue(again.body().contains("Not yet"));
        sound(
                india.post(
                        phase + "/gate",
                        "version",
                        version,
                        "state",
                        "PASSED_WITH_CONDITIONS",
                        "reasonEn",
                        "Power supply within a month"),
                200);
        assertEquals("PASSED_WITH_CONDITIONS", joint(india.page()));
        assertEquals(2, seed.facts("GATE_DECIDED", path));
        for (String language : new String[] {"ja", "en"}) {
            Browser visitor = Browser.visitor().language(language);
            assertTrue(sound(visitor.get(phase), 200).text().contains("Power supply within a month"));
            assertTrue(sound(visitor.get(path + "/phases"), 200).has("[data-sign=PASSED_WITH_CONDITIONS]"));
            assertFalse(visitor.page().has("main form"));
        }
        assertEquals(
                409,
                japan.post(phase + "/gate", "version", "0", "state", "PASSED").status());
        assertEquals(403, japan.get(phase + "/dates").status());
    }

    @Test
    void one_person_never_decides_for_both_sides() {
        String phase = plan(
                seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR), "設計", "Design", "2027-01-04", "2027-01-29");
        Browser liaison = Browser.as(Persona.LIAISON);
        liaison.post("/acting-for", "organisation", "meti", "to", "/");
        Page form = sound(liaison.get(phase + "/gate"), 200);
        sound(liaison.post(phase + "/gate", "version", value(form, "version"), "state", "PASSED"), 200);
        liaison.post("/acting-for", "organisation", "meity", "to", "/");
        assertFalse(sound(liaison.get(phase), 200).has("a[href$=gate]"));
        assertEquals(403, liaison.get(phase + "/gate").status());
        assertEquals(
                403,
                liaison.post(phase + "/gate", "version", "1", "state", "PASSED").status());
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER_JP, 200, 403",
        "MEMBER_IN, 200, 403",
        "FOCAL_JP, 200, 200",
        "FOCAL_IN, 200, 200",
        "FEDERATION_JP, 403, 403",
        "MODERATOR_IN, 403, 403",
        "ADMINISTRATOR, 403, 403",
        "AUDITOR, 403, 403",
        "NEWCOMER, 403, 403"
    })
    void who_plans_and_who_decides(Persona persona, int plans, int decides) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String phase = plan(path, "設計", "Design", "2027-01-04", "2027-01-29");
        Browser browser = Browser.as(persona);
        assertEquals(plans, browser.get(path + "/phases/new").status());
        assertEquals(plans, browser.get(phase + "/dates").status());
        assertEquals(decides, browser.get(phase + "/gate").status());
        if (plans == 403) {
            assertEquals(
                    403,
                    browser.post(path + "/phases", "once", UUID.randomUUID().toString())
                            .status());
            assertEquals(403, browser.post(phase + "/dates", "version", "0").status());
            assertEquals(403, browser.post(phase + "/activity", "version", "0").status());
        }
        if (decides == 403) {
            assertEquals(403, browser.post(phase + "/gate", "version", "0").status());
        }
    }

    @Test
    void a_moved_end_moves_what_follows_and_the_page_says_so() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String design = plan(path, "設計", "Design", "2027-01-04", "2027-01-29");
        plan(path, "建設", "Build", "2027-02-01", "2027-02-12");
        plan(path, "試験", "Trial", "2027-02-15", "2027-02-19");
        Browser party = Browser.as(Persona.MEMBER_IN);
        Page form = sound(party.get(design + "/dates"), 200);
        sound(
                party.post(
                        design + "/dates",
                        "version",
                        value(form, "version"),
                        "start",
                        "2027-01-04",
                        "end",
                        "2027-02-05",
                        "reason",
                        "Permit came late"),
                200);
        assertTrue(party.page().path().endsWith("/phases"));
        assertEquals(3, party.page().document().select("#moves tbody tr").size());
        String moves = party.page().document().selectFirst("#moves").text();
        assertTrue(moves.contains("Permit came late"), moves);
        assertTrue(moves.contains("15 February 2027 – 19 February 2027"), moves);
        assertTrue(moves.contains("22 February 2027 – 1 March 2027"), moves);
        assertEquals(3, seed.facts("PHASE_MOVED", path));
        assertEquals(
                409,
                party.post(design + "/dates", "version", value(form, "version"), "reason", "x")
                        .status());
    }

    @Test
    void two_phases_that_would_overlap_are_never_planned_at_once() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.MEMBER_JP);
        Browser india = Browser.as(Persona.MEMBER_IN);
        for (int year = 2030; year < 2033; year++) {
            String[] ours = overlapping(japan.get(path + "/phases/new"), year, "One");
            String[] theirs = overlapping(india.get(path + "/phases/new"), year, "Other");
            var first = CompletableFuture.supplyAsync(() -> japan.post(path + "/phases", ours));
            var second = CompletableFuture.supplyAsync(() -> india.post(path + "/phases", theirs));
            List<Integer> answers = List.of(first.join().status(), second.join().status());
            assertTrue(answers.contains(200) && (answers.contains(409) || answers.contains(422)), answers.toString());
            assertEquals(year - 2029, seed.facts("PHASE_PLANNED", path));
        }
    }

    private static String[] overlapping(Page form, int year, String title) {
        return new String[] {
            "once",
            value(form, "once"),
            "version",
            value(form, "version"),
            "titleEn",
            title,
            "start",
            year + "-02-01",
            "end",
            year + "-03-31"
        };
    }

    @Test
    void a_skipped_phase_comes_back_only_where_there_is_room() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String design = plan(path, "設計", "Design", "2027-01-04", "2027-01-29");
        Browser party = Browser.as(Persona.MEMBER_IN);
        sound(
                party.post(
                        design + "/activity",
                        "active",
                        "false",
                        "version",
                        value(sound(party.get(design), 200), "version")),
                200);
        assertEquals(1, seed.facts("PHASE_SKIPPED", path));
        plan(path, "設計2", "Second design", "2027-01-11", "2027-01-22");
        Page again = party.post(design + "/activity", "active", "true", "version", value(party.get(design), "version"));
        sound(again, 422);
        assertTrue(again.text().contains("Second design"));
        assertEquals(0, seed.facts("PHASE_RESUMED", path));
    }

    @ParameterizedTest
    @CsvSource({
        "start, 2027-02-01, 2027-01-31, end",
        "start, 2027-13-01, 2027-01-31, start",
        "start, spring, 2027-01-31, start",
        "start, 1027-01-01, 2027-01-31, start",
        "start, 2027-01-01, 9999-01-31, end",
        "start, 2027-01-29, 2027-03-31, start"
    })
    void dates_that_cannot_be_are_refused_and_kept(String any, String start, String end, String wrong) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        plan(path, "設計", "Design", "2027-01-04", "2027-01-29");
        Browser party = Browser.as(Persona.MEMBER_JP);
        Page form = sound(party.get(path + "/phases/new"), 200);
        String[] fields = {
            "once",
            value(form, "once"),
            "version",
            value(form, "version"),
            "titleEn",
            "<b>Build</b>",
            "start",
            start,
            "end",
            end
        };
        Page again = sound(party.post(path + "/phases", fields), 422);
        assertTrue(again.has("#" + wrong + "[aria-invalid]"), again::text);
        assertEquals("<b>Build</b>", again.document().selectFirst("#titleEn").val());
        fields[7] = "2027-02-01";
        fields[9] = "2027-02-26";
        sound(party.post(path + "/phases", fields), 200);
        sound(party.post(path + "/phases", fields), 200);
        assertEquals(2, seed.facts("PHASE_PLANNED", path));
    }

    @Test
    void an_invisible_project_has_no_phases() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT);
        String phase = plan(path, "設計", "Design", "2027-01-04", "2027-01-29");
        for (Browser stranger : new Browser[] {Browser.visitor(), Browser.as(Persona.FEDERATION_IN)}) {
            assertEquals(404, stranger.get(path + "/phases").status());
            assertEquals(404, stranger.get(phase).status());
        }
        assertEquals(404, Browser.as(Persona.FEDERATION_IN).get(phase + "/gate").status());
    }

    private static String joint(Page page) {
        return page.document().selectFirst(".page-head .sign").attr("data-sign");
    }

    /** The path of a new phase. */
    private String plan(String path, String ja, String en, String start, String end) {
        Browser focal = Browser.as(Persona.FOCAL_JP);
        Page form = sound(focal.get(path + "/phases/new"), 200);
        Page list = focal.post(
                path + "/phases",
                "once",
                value(form, "once"),
                "version",
                value(form, "version"),
                "titleJa",
                ja,
                "titleEn",
                en,
                "start",
                start,
                "end",
                end);
        return sound(list, 200).document().select("th a").stream()
                .filter(link -> link.text().equals(en))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
