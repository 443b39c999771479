package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.tracking.Walk.sound;
import static org.musubi.tracking.Walk.value;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** New words for a project's title and summary. */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
class WordingTest {

    @Inject
    Seed seed;

    @Test
    void words_change_with_the_keys_of_both_sides_and_void_a_key_to_close() {
        String path = seed.project(LifeCycle.FINALISATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page closing = sound(japan.get(path + "/closure"), 200);
        sound(
                japan.post(
                        path + "/closure",
                        "version",
                        value(closing, "version"),
                        "reasonJa",
                        "達成した",
                        "reasonEn",
                        "Achieved"),
                200);
        propose(japan, path, "Pilot line for power chips");
        assertEquals("Semiconductor pilot line", heading(Browser.visitor().get(path)));

        Browser india = Browser.as(Persona.FOCAL_IN);
        Page page = sound(india.get(path + "/wording"), 200);
        String address = page.document().selectFirst("form[action$=agreement]").attr("action");
        String hash = value(page, "hash");
        String version = value(page, "version");
        assertFalse(sound(japan.get(path + "/wording"), 200).has("form[action$=agreement]"));
        assertEquals(403, japan.post(address, "hash", hash, "version", version).status());
        assertEquals(409, india.post(address, "hash", "x", "version", version).status());
        sound(india.post(address, "hash", hash, "version", version), 200);
        assertEquals("Pilot line for power chips", heading(Browser.visitor().get(path)));
        assertEquals(1, seed.facts("PROJECT_REWORDED", path));
        assertTrue(india.get(path).has("[data-key=VOID]"));
        assertEquals(403, india.post(address, "hash", hash, "version", version).status());
    }

    @Test
    void a_newer_proposal_takes_the_place_of_one_that_waits() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        propose(Browser.as(Persona.FOCAL_JP), path, "First words");
        Browser india = Browser.as(Persona.FOCAL_IN);
        Page page = sound(india.get(path + "/wording"), 200);
        String address = page.document().selectFirst("form[action$=agreement]").attr("action");
        String hash = value(page, "hash");
        propose(Browser.as(Persona.FOCAL_JP_2), path, "Second words");
        page = sound(india.get(path + "/wording"), 200);
        assertEquals(
                409,
                india.post(address, "hash", hash, "version", value(page, "version"))
                        .status());
        assertTrue(page.has("[data-sign=SUPERSEDED]"));
    }

    @ParameterizedTest
    @CsvSource({"titleJa, ''", "titleEn, ''", "summaryEn, ''", "titleEn, Semiconductor pilot line"})
    void words_that_cannot_be_are_refused_and_kept(String field, String typed) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(path + "/wording/new"), 200);
        boolean same = field.equals("titleEn") && !typed.isEmpty();
        Page again = japan.post(
                path + "/wording",
                "once",
                value(form, "once"),
                "version",
                value(form, "version"),
                "titleJa",
                field.equals("titleJa") ? typed : "半導体の試験ライン",
                "titleEn",
                field.equals("titleEn") ? typed : "Another line",
                "summaryJa",
                "試験ラインを整備する。",
                "summaryEn",
                field.equals("summaryEn") ? typed : "A pilot line is built.");
        sound(again, 422);
        assertTrue(again.has("#" + (same ? "titleJa" : field) + "[aria-invalid]"), again::text);
        assertTrue(again.body().contains("試験ラインを整備する。"));
    }

    @Test
    void only_focal_points_propose() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        for (Persona persona :
                new Persona[] {Persona.MEMBER_JP, Persona.MEMBER_IN, Persona.FEDERATION_IN, Persona.ADMINISTRATOR}) {
            assertEquals(403, Browser.as(persona).get(path + "/wording/new").status(), persona.name());
            assertEquals(
                    403,
                    Browser.as(persona).post(path + "/wording", "once", "x").status(),
                    persona.name());
        }
        String hidden = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT);
        assertEquals(404, Browser.visitor().get(hidden + "/wording").status());
        assertEquals(
                404, Browser.as(Persona.FEDERATION_IN).get(hidden + "/wording").status());
    }

    private static void propose(Browser browser, String path, String title) {
        Page form = sound(browser.get(path + "/wording/new"), 200);
        String[] fields = {
            "once",
            value(form, "once"),
            "version",
            value(form, "version"),
            "titleJa",
            "電力用半導体の試験ライン",
            "titleEn",
            title,
            "summaryJa",
            "試験ラインを整備する。",
            "summaryEn",
            "A pilot line is built."
        };
        sound(browser.post(path + "/wording", fields), 200);
        sound(browser.post(path + "/wording", fields), 200);
    }

    private static String heading(Page page) {
        return page.document().selectFirst("h1").text();
    }
}
