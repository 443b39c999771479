package org.musubi.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Chromium;
import org.musubi.support.Persona;

/** Both sides, each in its language and without script: a value is measured and confirmed, money is booked and found again. */
@QuarkusTest
class MoneyJourneyTest {

    @Inject
    Seed seed;

    @Test
    void both_sides_measure_and_book_without_script() {
        String project = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        try (var chromium = Chromium.start()) {
            Page india = signedIn(chromium, "en", Persona.MEMBER_IN);
            String indicator = measure(india, project);
            Page japan = signedIn(chromium, "ja", Persona.FOCAL_JP);
            japan.navigate(indicator);
            japan.click("form[action$='/confirmation'] button");
            assertEquals("相手側が確認", japan.textContent("[data-sign=CONFIRMED]").strip());
            book(japan, project);
            india.navigate(project + "/budget");
            assertTrue(india.textContent("main table").contains("JPY 60 billion"));
            india.click("main table a[href*='type=DISBURSEMENT']");
            assertEquals(1, india.locator("tbody tr").count());
        }
    }

    private static String measure(Page page, String project) {
        page.navigate(project + "/results/new");
        page.fill("#titleEn", "Steadier supply");
        send(page);
        page.click("a[href$='/indicators/new']");
        page.fill("#titleEn", "Lots delivered");
        page.fill("#unitEn", "lots");
        send(page);
        String indicator = page.url();
        page.click("a[href$='/periods/new']");
        page.fill("#startsOn", "2026-04-01");
        page.fill("#endsOn", "2027-03-31");
        page.fill("#value", "40");
        send(page);
        page.click("a[href$='/actual']");
        page.fill("#value", "35.5");
        send(page);
        assertTrue(page.textContent("main table").contains("35.5"));
        return indicator;
    }

    private static void book(Page page, String project) {
        page.navigate(project + "/transactions/new");
        page.selectOption("#type", "DISBURSEMENT");
        page.fill("#amount", "60000000000");
        page.selectOption("#currency", "JPY");
        page.selectOption("#provider", "mofa-jp");
        page.selectOption("#receiver", "company-in");
        page.fill("#madeOn", "2026-05-01");
        send(page);
        assertTrue(page.textContent("h1").contains("600億円"));
    }

    private static Page signedIn(Chromium chromium, String language, Persona persona) {
        Page page = chromium.pageWithoutScript(language);
        page.navigate("/sign-in");
        Chromium.signIn(page, persona);
        return page;
    }

    private static void send(Page page) {
        page.click("main form .button--main");
    }
}
