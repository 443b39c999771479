package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Chromium;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Persona;

/** Both sides track a project in a real browser, in each language and without script. */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
class TrackingJourneyTest {

    @Inject
    Seed seed;

    private final Map<Persona, Page> desks = new EnumMap<>(Persona.class);
    private Chromium chromium;
    private String language;
    private boolean script;

    @ParameterizedTest
    @CsvSource({"ja, true", "en, false"})
    void both_sides_track_a_project(String languageOfAll, boolean withScript) {
        language = languageOfAll;
        script = withScript;
        desks.clear();
        String project = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        try (var started = Chromium.start()) {
            chromium = started;
            plan(project);
            decide(project);
            report(project);
            agree(project);
        }
    }

    private void plan(String project) {
        Page page = as(Persona.MEMBER_JP);
        for (String[] phase :
                new String[][] {{"Design", "2027-01-04", "2027-01-29"}, {"Construction", "2027-02-01", "2027-02-26"}}) {
            page.navigate(project + "/phases");
            page.click("main a[href$='/phases/new']");
            page.fill("#titleEn", phase[0]);
            page.fill("#start", phase[1]);
            page.fill("#end", phase[2]);
            page.click("main form .button--main");
        }
        page.click("main th a >> text=Design");
        page.click("main a[href$='/dates']");
        page.fill("#end", "2027-02-05");
        page.fill("#reason", "Permit came late");
        page.click("main form .button--main");
        assertEquals(2, page.locator("#moves tbody tr").count());
    }

    private void decide(String project) {
        Page japan = as(Persona.FOCAL_JP);
        japan.navigate(project + "/phases");
        japan.click("main th a >> text=Design");
        japan.click("main a[href$='/gate']");
        japan.check("#state-PASSED");
        japan.click("main form .button--main");
        Page india = as(Persona.FOCAL_IN);
        india.navigate(project + "/phases");
        india.click("main th a >> text=Design");
        india.click("main a[href$='/gate']");
        india.check("#state-HELD");
        india.fill("#reasonEn", "Permit awaited");
        india.click("main form .button--main");
        assertEquals("HELD", india.locator(".page-head .sign").first().getAttribute("data-sign"));
    }

    private void report(String project) {
        Page india = as(Persona.MEMBER_IN);
        india.navigate(project + "/reports/new");
        india.check("#health-ON_TRACK");
        india.check("#completion-LIMITED");
        india.fill("#narrativeEn", "Foundations laid");
        india.click("main form .button--main");
        india.click("form[action$='/no-change'] button");
        assertEquals(2, india.locator("#reports .timeline > li").count());
    }

    private void agree(String project) {
        Page japan = as(Persona.FOCAL_JP);
        japan.navigate(project);
        japan.click(".tabs a[href$='/assessment']");
        japan.click("main a[href$='/assessment/new']");
        japan.check("#health-AT_RISK");
        japan.check("#completion-LIMITED");
        japan.fill("#narrativeJa", "許可が遅れている。");
        japan.fill("#narrativeEn", "The permit is late.");
        japan.click("main form .button--main");
        Page india = as(Persona.FOCAL_IN);
        india.navigate(project + "/assessment");
        india.click("form[action$='/agreement'] button");
        Page visitor = chromium.page(language);
        visitor.navigate(project);
        assertEquals(language, visitor.getAttribute("html", "lang"));
        assertTrue(visitor.locator("#health .sign[data-sign=AT_RISK]").count() > 0);
    }

    private Page as(Persona persona) {
        return desks.computeIfAbsent(persona, anyone -> {
            Page page = script ? chromium.page(language) : chromium.pageWithoutScript(language);
            page.navigate("/sign-in?to=/plan");
            Chromium.signIn(page, persona);
            return page;
        });
    }
}
