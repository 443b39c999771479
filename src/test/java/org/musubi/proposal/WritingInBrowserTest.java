package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Chromium;
import org.musubi.support.Persona;

/** Writing in a real browser: with script what is typed is kept by itself, without script by every button. */
@QuarkusTest
class WritingInBrowserTest {

    private static final Path PICTURES = Path.of(System.getProperty("musubi.pictures", "target/pictures"));

    /** From the list of proposals to the submission of one that is prepared. */
    private static final int MOST_INTERACTIONS = 12;

    private Chromium chromium;
    private int interactions;

    @BeforeEach
    void start() {
        Plan.ready();
        chromium = Chromium.start();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void what_is_typed_is_kept_and_found_again_after_the_window_was_closed() {
        String title = "Kept " + UUID.randomUUID();
        Page first = signedIn(chromium.page("ja"));
        first.navigate("/proposals/new");
        first.click("main form .button--main");
        first.locator("#titleEn").pressSequentially(title);
        kept(first, "saved");
        assertTrue(first.textContent("[data-when=saved]").matches("(?s).*一時保存：.*\\d\\d:\\d\\d.*"));
        assertEquals("status", first.getAttribute(".autosave", "role"));
        first.close();
        Page again = signedIn(chromium.page("ja"));
        again.navigate("/drafts");
        again.locator("main .rows li a.button").first().click();
        assertEquals(title, again.inputValue("#titleEn"));
        assertTrue(again.textContent("main").contains("まだ保存されていません"));
        again.click("main form .acts .button--main");
        assertTrue(again.url().endsWith("/steps/who"), again.url());
        again.navigate("/drafts");
        assertTrue(again.textContent("main").contains(title));
    }

    @Test
    void the_older_of_two_tabs_is_told_and_loses_nothing() {
        Page first = signedIn(chromium.page("en"));
        first.navigate("/proposals/new");
        first.click("main form .button--main");
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.locator("#titleEn").pressSequentially("Tab one");
        kept(first, "saved");
        second.locator("#titleEn").pressSequentially("Tab two");
        kept(second, "stale");
        assertEquals("Tab two", second.inputValue("#titleEn"));
        assertEquals(URI.create(first.url()).getPath(), second.getAttribute("[data-when=stale] a", "href"));
        first.locator("#titleEn").pressSequentially(" goes on");
        first.click(".stepper [value=who]");
        first.click("main form .acts [value=back]");
        assertEquals("Tab one goes on", first.inputValue("#titleEn"));
    }

    @Test
    void an_ended_session_is_told_and_the_text_stays() {
        Page page = signedIn(chromium.page("en"));
        page.navigate("/proposals/new");
        page.click("main form .button--main");
        page.context().clearCookies();
        page.locator("#titleEn").pressSequentially("Still here");
        kept(page, "signedOut");
        assertEquals("Still here", page.inputValue("#titleEn"));
    }

    @Test
    void a_prepared_proposal_is_submitted_without_script_in_few_interactions() {
        Page page = signedIn(chromium.pageWithoutScript("en"));
        page.navigate("/proposals");
        click(page, "main .button--main");
        page.selectOption("#sector", "semiconductors");
        click(page, "main form .button--main");
        page.fill("#titleJa", "共同育成");
        page.fill("#titleEn", "Training " + UUID.randomUUID());
        page.fill("#summaryJa", "半導体人材を共同で育成する。");
        page.fill("#summaryEn", "Train semiconductor engineers together.");
        click(page, "main form .acts .button--main");
        page.selectOption("#organisation-1", "company-jp");
        page.selectOption("#role-1", "IMPLEMENTING");
        page.selectOption("#organisation-2", "company-in");
        page.selectOption("#role-2", "IMPLEMENTING");
        page.check("#label-GREEN");
        click(page, "main form .acts .button--main");
        page.fill("#placeName", "Sanand");
        page.fill("#plannedStart", "2026-04-01");
        click(page, "main form .acts .button--main");
        page.fill("#amount", "12500000");
        page.selectOption("#currency", "INR");
        click(page, "main form .acts .button--main");
        page.selectOption("#commitment", "FS2025-07");
        click(page, "main form .acts .button--main");
        assertTrue(page.url().endsWith("/steps/preview"), page.url());
        click(page, "form[action$='/submission'] .button--main");
        assertEquals(1, page.locator(".sign[data-sign=SUBMITTED]").count());
        assertTrue(interactions <= MOST_INTERACTIONS, "interactions: " + interactions);
    }

    @Test
    void the_steps_fit_a_telephone_and_a_desk_in_both_languages() {
        String path = Draft.called("Pictures " + UUID.randomUUID())
                .by("company-jp", "IMPLEMENTING", "company-in", "FUNDING")
                .savedBy(org.musubi.support.Browser.as(Persona.MEMBER_JP));
        List<String> addresses = List.of(
                "/proposals/new",
                path + "/steps/what",
                path + "/steps/who",
                path + "/steps/where",
                path + "/steps/evidence",
                path + "/steps/preview",
                path + "/files",
                path + "/authors?organisation=meti",
                path,
                "/drafts");
        List<String> tooWide = new ArrayList<>();
        for (String language : List.of("ja", "en")) {
            Page page = signedIn(chromium.page(language));
            for (int width : List.of(360, 1280)) {
                page.setViewportSize(width, 900);
                for (String address : addresses) {
                    page.navigate(address);
                    if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
                        tooWide.add(address + " " + language + " at " + width);
                    }
                    String name = address.replaceAll("\\?.*", "")
                            .replaceAll(".*/", "")
                            .replaceAll("[0-9a-f-]{36}", "draft");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve("writing-" + name + "-" + language + "-" + width + ".png")));
                }
            }
        }
        assertEquals(List.of(), tooWide);
    }

    private void click(Page page, String selector) {
        interactions++;
        page.click(selector);
    }

    private static void kept(Page page, String what) {
        page.locator("[data-when=" + what + "]").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }

    private static Page signedIn(Page page) {
        page.navigate("/sign-in?to=/drafts");
        Chromium.signIn(page, Persona.MEMBER_JP);
        return page;
    }
}
