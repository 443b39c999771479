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

@QuarkusTest
@WithTestResource(KeycloakResource.class)
class AssessmentTest {

    @Inject
    Seed seed;

    @Test
    void the_joint_view_needs_the_keys_of_both_sides_to_the_same_text() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page page = propose(japan, path, "Half of the line stands.");
        assertFalse(page.has("form[action$=agreement]"));
        assertTrue(Browser.visitor().get(path).text().contains("have not agreed on a view yet"));
        assertFalse(Browser.as(Persona.FOCAL_JP_2).get(path + "/assessment").has("form[action$=agreement]"));

        Browser india = Browser.as(Persona.FOCAL_IN);
        page = sound(india.get(path + "/assessment"), 200);
        String address = page.document().selectFirst("form[action$=agreement]").attr("action");
        String hash = value(page, "hash");
        String version = value(page, "version");
        assertEquals(403, japan.post(address, "hash", hash, "version", version).status());
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_IN)
                        .post(address, "hash", hash, "version", version)
                        .status());
        assertEquals(
                409, india.post(address, "hash", "other", "version", version).status());

        propose(japan, path, "Two thirds of the line stand.");
        assertEquals(409, india.post(address, "hash", hash, "version", version).status());
        page = sound(india.get(path + "/assessment"), 200);
        assertEquals(
                409,
                india.post(address, "hash", hash, "version", value(page, "version"))
                        .status());
        address = page.document().selectFirst("form[action$=agreement]").attr("action");
        sound(india.post(address, "hash", value(page, "hash"), "version", value(page, "version")), 200);
        assertEquals(1, seed.facts("ASSESSMENT_AGREED", path));
        assertEquals(403, india.post(address, "hash", "x", "version", "9").status());
        for (String language : new String[] {"ja", "en"}) {
            Browser visitor = Browser.visitor().language(language);
            assertTrue(sound(visitor.get(path), 200).has("#health [data-sign=SUBSTANTIAL]"));
            assertTrue(sound(visitor.get(path + "/assessment"), 200).has("[data-sign=SUPERSEDED]"));
        }
    }

    @ParameterizedTest
    @CsvSource({"health, NOT_SET", "completion, 80", "narrativeJa, ''", "narrativeEn, ''"})
    void a_joint_view_that_cannot_be_is_refused_and_kept(String field, String typed) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(path + "/assessment/new"), 200);
        Page again = japan.post(
                path + "/assessment",
                "once",
                value(form, "once"),
                "version",
                value(form, "version"),
                "health",
                field.equals("health") ? typed : "ON_TRACK",
                "completion",
                field.equals("completion") ? typed : "LIMITED",
                "narrativeJa",
                field.equals("narrativeJa") ? typed : "半分が完成した",
                "narrativeEn",
                field.equals("narrativeEn") ? typed : "Half is done");
        sound(again, 422);
        assertTrue(again.has("#" + field + "[aria-invalid]"));
        assertTrue(again.body().contains("半分が完成した") || again.body().contains("Half is done"));
    }

    @Test
    void only_focal_points_propose() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        for (Persona persona :
                new Persona[] {Persona.MEMBER_JP, Persona.FEDERATION_IN, Persona.MODERATOR_IN, Persona.ADMINISTRATOR}) {
            assertEquals(403, Browser.as(persona).get(path + "/assessment/new").status(), persona.name());
            assertEquals(
                    403,
                    Browser.as(persona).post(path + "/assessment", "once", "x").status(),
                    persona.name());
        }
        assertEquals(
                404,
                Browser.visitor()
                        .get(seed.project(LifeCycle.PIPELINE, SharingLabel.AMBER) + "/assessment")
                        .status());
    }

    @Test
    void what_the_sides_see_far_apart_is_listed_for_officials() {
        String near = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        seed.bend(
                near,
                "health_jp = 'ON_TRACK', health_in = 'AT_RISK', completion_jp = 'LIMITED', completion_in = 'SUBSTANTIAL'");
        String health = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        seed.bend(health, "health_jp = 'OFF_TRACK', health_in = 'ON_TRACK'");
        String completion = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT);
        seed.bend(completion, "completion_jp = 'COMPLETE', completion_in = 'LIMITED'");
        String over = seed.project(LifeCycle.CLOSED, SharingLabel.CLEAR);
        seed.bend(over, "health_jp = 'OFF_TRACK', health_in = 'ON_TRACK'");
        for (String language : new String[] {"ja", "en"}) {
            Page list = sound(Browser.as(Persona.FOCAL_IN).language(language).get("/divergences"), 200);
            assertTrue(list.has("a[href=" + health + "/assessment]"));
            assertTrue(list.has("a[href=" + completion + "/assessment]"));
            assertFalse(list.has("a[href=" + near + "/assessment]"));
            assertFalse(list.has("a[href=" + over + "/assessment]"));
        }
        Page official = sound(Browser.as(Persona.MODERATOR_JP).get("/divergences?sector=semiconductors"), 200);
        assertTrue(official.has("a[href=" + health + "/assessment]"));
        assertFalse(official.has("a[href=" + completion + "/assessment]"));
        assertTrue(sound(Browser.as(Persona.FOCAL_IN).get("/divergences?sector=ict&after=nonsense"), 200)
                .has(".empty"));
        for (Persona persona :
                new Persona[] {Persona.MEMBER_JP, Persona.FEDERATION_IN, Persona.ADMINISTRATOR, Persona.NEWCOMER}) {
            assertEquals(403, Browser.as(persona).get("/divergences").status(), persona.name());
        }
        assertTrue(sound(Browser.as(Persona.FOCAL_JP).get(health), 200).has("a[href=/divergences]"));
        assertFalse(sound(Browser.visitor().get(health), 200).has("a[href=/divergences]"));
    }

    private static Page propose(Browser browser, String path, String narrative) {
        Page form = sound(browser.get(path + "/assessment/new"), 200);
        String[] fields = {
            "once",
            value(form, "once"),
            "version",
            value(form, "version"),
            "health",
            "ON_TRACK",
            "completion",
            "SUBSTANTIAL",
            "narrativeJa",
            "ラインの一部が完成した。",
            "narrativeEn",
            narrative
        };
        sound(browser.post(path + "/assessment", fields), 200);
        return sound(browser.post(path + "/assessment", fields), 200);
    }
}
