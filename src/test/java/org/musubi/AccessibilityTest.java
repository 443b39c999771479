package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musubi.support.Chromium;
import org.musubi.support.Persona;

/** Every page of the tour in a real browser, nothing that axe-core finds in English on a desk and in Japanese on a telephone, and no sideways scroll in either language. */
@QuarkusTest
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;

    @Inject
    EntityManager database;

    @Test
    void nothing_stands_in_anybodys_way() {
        Set<String> faults = new TreeSet<>();
        int seen = 0;
        try (var chromium = Chromium.start()) {
            for (Persona persona : List.of(Persona.FOCAL_JP, Persona.MODERATOR_JP, Persona.ADMINISTRATOR)) {
                for (String language : List.of("ja", "en")) {
                    Page page = chromium.page(language);
                    page.navigate("/sign-in");
                    Chromium.signIn(page, persona);
                    for (String address : addresses(persona)) {
                        seen += look(page, address, language, faults);
                    }
                    page.context().close();
                }
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(seen > 40, "pages seen: " + seen);
    }

    private static int look(Page page, String address, String language, Set<String> faults) {
        page.setViewportSize(DESK, 900);
        Response response = page.navigate(address);
        if (response == null || response.status() != 200) {
            return 0;
        }
        if (language.equals("en")) {
            inspect(page, address, DESK, faults);
        }
        page.setViewportSize(TELEPHONE, 800);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        if (width > TELEPHONE) {
            faults.add(address + " " + language + " is " + width + " wide at " + TELEPHONE);
        }
        if (language.equals("ja")) {
            inspect(page, address, TELEPHONE, faults);
        }
        return 1;
    }

    private static void inspect(Page page, String address, int width, Set<String> faults) {
        // No page has a frame, and the legacy mode spares a second page for each look.
        AxeResults found =
                new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        if (found.getPasses().isEmpty()) {
            faults.add(address + " was not looked at");
        }
        for (Rule broken : found.getViolations()) {
            String where = broken.getNodes().stream()
                    .limit(3)
                    .map(node -> node.getHtml().replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" | "));
            faults.add(address + " at " + width + ": " + broken.getId() + ": " + where);
        }
    }

    /** All for a focal point, who sees most; what only others see for them. */
    private List<String> addresses(Persona persona) {
        List<String> all = new ArrayList<>(PageTourTest.routes(database));
        all.removeIf(address ->
                address.startsWith("/sign") || address.startsWith("/files/") || address.contains("/copies/"));
        return switch (persona) {
            case MODERATOR_JP -> all.stream()
                    .filter(address -> address.startsWith("/moderation"))
                    .toList();
            case ADMINISTRATOR -> all.stream()
                    .filter(address -> address.startsWith("/administration") || address.startsWith("/people"))
                    .toList();
            default -> all;
        };
    }
}
