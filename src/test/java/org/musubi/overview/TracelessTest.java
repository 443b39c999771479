package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.people.Member;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.support.Browser;
import org.musubi.support.Persona;

/** Something RED that comes, changes and goes leaves every page from which the whole is seen exactly as it was. */
@QuarkusTest
class TracelessTest {

    private static final List<String> PAGES = List.of(
            "/overview",
            "/sectors/clean-energy",
            "/milestones",
            "/timeline",
            "/map",
            "/changes?since=2025-08-31",
            "/changes?since=2025-08-31&sector=clean-energy",
            "/progress",
            "/progress/sentences");

    @Inject
    Scenery scenery;

    @Test
    void nobody_but_the_named_sees_a_figure_move() {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        Map<String, String> before = everything();
        String hers = Browser.as(Persona.FEDERATION_JP).get("/overview").text();
        UUID red = scenery.project("clean-energy", LifeCycle.PIPELINE, SharingLabel.RED, false, author, "JP-13");
        scenery.milestone(red, LocalDate.of(2026, 12, 31), "NONE");
        assertEquals(before, everything());
        assertFalse(
                hers.equals(Browser.as(Persona.FEDERATION_JP).get("/overview").text()));
        scenery.sql(
                "update project set life_cycle = 'IMPLEMENTATION', health_jp = 'OFF_TRACK' where id = '" + red + "'");
        assertEquals(before, everything());
        scenery.sql("delete from milestone where project_id = '" + red + "'");
        assertEquals(before, everything());
    }

    private Map<String, String> everything() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String page : PAGES) {
            seen.put("visitor " + page, main(Browser.visitor(), page));
            for (Persona persona : List.of(Persona.FOCAL_IN, Persona.MEMBER_IN, Persona.ADMINISTRATOR)) {
                seen.put(persona + " " + page, main(Browser.as(persona), page));
            }
        }
        return seen;
    }

    private static String main(Browser browser, String page) {
        return browser.get(page).document().selectFirst("main").html();
    }
}
