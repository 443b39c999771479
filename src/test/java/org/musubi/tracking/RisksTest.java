package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.tracking.Walk.sound;
import static org.musubi.tracking.Walk.value;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
class RisksTest {

    @Inject
    Seed seed;

    @Test
    void a_risk_is_entered_once_and_its_history_is_kept() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser party = Browser.as(Persona.MEMBER_JP);
        String[] fields = fields(sound(party.get(path + "/risks/new"), 200), Map.of());
        sound(party.post(path + "/risks", fields), 200);
        sound(party.post(path + "/risks", fields), 200);
        assertEquals(1, seed.facts("RISK_ENTERED", path));
        String risk = party.page().path();
        Browser india = Browser.as(Persona.FOCAL_IN);
        Page form = sound(india.get(risk + "/revision"), 200);
        sound(
                india.post(
                        risk + "/revision",
                        fields(
                                form,
                                Map.of("state", "OCCURRED", "likelihood", "VERY_HIGH", "descriptionEn", "Power cut"))),
                200);
        assertEquals(1, seed.facts("RISK_REVISED", path));
        for (String language : new String[] {"ja", "en"}) {
            Browser visitor = Browser.visitor().language(language);
            assertEquals(
                    2,
                    sound(visitor.get(risk), 200)
                            .document()
                            .select("#revisions li")
                            .size());
            assertTrue(visitor.page().has("[data-sign=STALE]"));
            assertTrue(visitor.page().has("#revisions [data-sign=OPEN]"));
            assertTrue(
                    sound(visitor.get(path + "/risks"), 200).has("tr:has(a[href=" + risk + "]) [data-sign=OCCURRED]"));
            assertFalse(visitor.page().has("main form"));
        }
        assertEquals(409, party.post(risk + "/revision", "version", "0").status());
    }

    @Test
    void the_heaviest_comes_first_and_the_closed_last() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        enter(path, Map.of("descriptionEn", "Slight", "likelihood", "LOW", "impact", "LOW"));
        enter(
                path,
                Map.of("descriptionEn", "Gone", "likelihood", "VERY_HIGH", "impact", "VERY_HIGH", "state", "CLOSED"));
        enter(path, Map.of("descriptionEn", "Heavy", "likelihood", "HIGH", "impact", "VERY_HIGH"));
        assertEquals(
                List.of("Heavy", "Slight", "Gone"),
                Browser.visitor().get(path + "/risks").texts("tbody th"));
    }

    @ParameterizedTest
    @CsvSource({
        "descriptionEn, '', descriptionJa",
        "likelihood, 6, likelihood",
        "impact, '', impact",
        "owner, nobody, owner",
        "state, SPLENDID, state",
        "reviewOn, 2026-02-30, reviewOn"
    })
    void a_risk_that_cannot_be_is_refused_and_kept(String field, String typed, String wrong) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Page again = enter(path, Map.of(field, typed, "descriptionJa", "", "responseEn", "<i>Second line</i>"));
        sound(again, 422);
        assertTrue(again.has("#" + wrong + "[aria-invalid]"), again::text);
        assertTrue(again.body().contains("&lt;i&gt;Second line&lt;/i&gt;"));
        assertEquals(0, seed.facts("RISK_ENTERED", path));
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER_JP, 200",
        "FOCAL_IN, 200",
        "FEDERATION_JP, 403",
        "MODERATOR_JP, 403",
        "ADMINISTRATOR, 403",
        "NEWCOMER, 403"
    })
    void who_enters_and_revises(Persona persona, int status) {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String risk = enter(path, Map.of()).path();
        Browser browser = Browser.as(persona);
        assertEquals(status, browser.get(path + "/risks/new").status());
        assertEquals(status, browser.get(risk + "/revision").status());
        if (status == 403) {
            assertEquals(403, browser.post(path + "/risks", "once", "x").status());
            assertEquals(403, browser.post(risk + "/revision", "version", "0").status());
        }
    }

    @Test
    void an_invisible_project_has_no_risks() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT);
        String risk = enter(path, Map.of()).path();
        assertEquals(404, Browser.visitor().get(path + "/risks").status());
        assertEquals(404, Browser.as(Persona.FEDERATION_IN).get(risk).status());
        assertEquals(
                404, Browser.as(Persona.FEDERATION_IN).get(risk + "/revision").status());
    }

    private Page enter(String path, Map<String, String> different) {
        Browser focal = Browser.as(Persona.FOCAL_JP);
        return focal.post(path + "/risks", fields(sound(focal.get(path + "/risks/new"), 200), different));
    }

    private static String[] fields(Page form, Map<String, String> different) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String hidden : List.of("once", "version")) {
            if (form.has("main input[name=" + hidden + "]")) {
                fields.put(hidden, value(form, hidden));
            }
        }
        fields.put("descriptionJa", "停電");
        fields.put("descriptionEn", "Power outage");
        fields.put("likelihood", "MEDIUM");
        fields.put("impact", "HIGH");
        fields.put("responseEn", "Second line");
        fields.put("owner", "company-in");
        fields.put("state", "OPEN");
        fields.put("reviewOn", "2027-03-31");
        fields.putAll(different);
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
