package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.support.Chromium;
import org.musubi.support.Persona;

/** What the portal exists for, done in a real browser by people who really sign in, in each language and without script. */
@QuarkusTest
class MainJobTest {

    private static final String CONFIRM_WITH_FORM = "details:has(form[action$='%s']) summary";

    private final Map<Persona, Page> desks = new EnumMap<>(Persona.class);
    private Chromium chromium;
    private String language;
    private boolean script;

    @ParameterizedTest
    @CsvSource({"ja, true", "en, true", "en, false"})
    void a_proposal_becomes_a_project_that_both_sides_track(String languageOfAll, boolean withScript) {
        language = languageOfAll;
        script = withScript;
        desks.clear();
        try (var started = Chromium.start()) {
            chromium = started;
            String title = "Joint training " + UUID.randomUUID();
            String proposal = propose(title);
            review(proposal, title);
            String project = sign(proposal);
            start(project);
            milestone(project);
            talkAndModerate(project);
        }
    }

    private String propose(String title) {
        Page page = as(Persona.MEMBER_JP);
        page.navigate("/proposals/new");
        page.selectOption("#sector", "semiconductors");
        next(page);
        page.fill("#titleJa", "共同育成 " + title);
        page.fill("#titleEn", title);
        page.fill("#summaryJa", "半導体人材を共同で育成する。");
        page.fill("#summaryEn", "Train semiconductor engineers together.");
        next(page);
        page.check("#kind-BILATERAL");
        page.selectOption("#organisation-1", "company-jp");
        page.selectOption("#role-1", "IMPLEMENTING");
        page.selectOption("#organisation-2", "company-in");
        page.selectOption("#role-2", "IMPLEMENTING");
        page.check("#label-GREEN");
        page.click(".stepper button[value=evidence]");
        page.selectOption("#commitment", "FS2025-07");
        next(page);
        String address = path(page).replace("/steps/preview", "");
        page.click("form[action$='/submission'] .button--main");
        assertEquals(language, page.getAttribute("html", "lang"));
        return address;
    }

    private static void next(Page page) {
        page.click("main form .button--main");
    }

    private void review(String proposal, String title) {
        Page page = as(Persona.FOCAL_JP);
        page.navigate("/desk");
        assertTrue(page.textContent("main").contains(title), "the desk shows what waits");
        page.navigate(proposal);
        page.click("form[action$='/screening'] button");
        page.click("form[action$='/forwarding'] button");
    }

    private String sign(String proposal) {
        Page japan = as(Persona.FOCAL_JP);
        japan.navigate(proposal);
        japan.click("form[action$='/sign-off'] button");
        assertEquals(1, japan.locator(".key[data-key=GIVEN]").count(), "agreed by Japan, awaiting India");
        Page india = as(Persona.FOCAL_IN);
        india.navigate(proposal);
        india.click("form[action$='/sign-off'] button");
        assertEquals(2, india.locator(".key[data-key=GIVEN]").count());
        String project = india.locator("main a[href^='/projects/']").first().getAttribute("href");
        assertTrue(project.startsWith("/projects/"), project);
        return project;
    }

    private void start(String project) {
        Page page = as(Persona.FOCAL_JP);
        page.navigate(project);
        page.click(CONFIRM_WITH_FORM.formatted("/start"));
        page.click("form[action$='/start'] button");
        assertTrue(page.locator(".sign[data-sign=IMPLEMENTATION]").count() > 0);
    }

    private void milestone(String project) {
        Page india = as(Persona.MEMBER_IN);
        india.navigate(project + "/milestones/new");
        india.fill("#titleJa", "第一期修了");
        india.fill("#titleEn", "First course completed");
        india.fill("#dueOn", LocalDate.now().plusMonths(3).toString());
        india.check("#responsible-in");
        india.click("main form .button--main");
        india.navigate(project);
        String milestone = india.locator("#milestones a[href*='/milestones/']:not([href$='/new'])")
                .first()
                .getAttribute("href");
        india.navigate(milestone + "/claim");
        india.check("#claimed-MET");
        india.fill("#metOn", LocalDate.now().toString());
        india.fill("#text", "120 engineers completed the course.");
        india.click("main form .button--main");
        Page japan = as(Persona.FOCAL_JP);
        japan.navigate(milestone);
        japan.click("form[action$='/confirmation'] button");
        assertTrue(japan.locator(".sign[data-sign=CONFIRMED]").count() > 0);
    }

    private void talkAndModerate(String project) {
        Page author = as(Persona.MEMBER_IN);
        author.navigate(project);
        author.fill("#comment-body", "A comment that should not stay here.");
        author.click("form:has(#comment-body) button");
        Page reader = as(Persona.MEMBER_JP);
        reader.navigate(project);
        String report = reader.locator("a[href$='/report']").first().getAttribute("href");
        reader.navigate(report);
        reader.selectOption("#reason", "OFF_TOPIC");
        reader.fill("#words", "This does not concern the project.");
        reader.click("main form .button--main");
        Page moderator = as(Persona.MODERATOR_JP);
        moderator.navigate("/moderation");
        moderator.locator("main .rows a").last().click();
        moderator.check("#decision-APPROVE");
        moderator.fill("#words", "Off topic.");
        moderator.click("main form .button--main");
        reader.navigate(project);
        assertEquals(
                0, reader.locator("text=A comment that should not stay here.").count());
        assertEquals(1, reader.locator(".comment--gone").count(), "a trace stays");
    }

    private Page as(Persona persona) {
        return desks.computeIfAbsent(persona, anyone -> {
            Page page = script ? chromium.page(language) : chromium.pageWithoutScript(language);
            page.navigate("/sign-in?to=/plan");
            Chromium.signIn(page, persona);
            return page;
        });
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
