package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.support.Chromium;

/**
 * Public pages as a browser shows them, in both languages and at both widths; none may scroll sideways. Pictures go to
 * {@code target/pictures}; with {@code -Dmusubi.pictures=docs/pictures} they become those of the README.
 */
@QuarkusTest
class PicturesTest {

    private static final Path PICTURES = Path.of(System.getProperty("musubi.pictures", "target/pictures"));
    private static final List<String> PAGES = List.of(
            "/",
            "/plan",
            "/commitments/FS2025-28",
            "/documents",
            "/documents/FS2025",
            "/documents/FS2025/28",
            "/projects",
            "/search",
            "/search?q=semiconductor",
            "/overview",
            "/changes",
            "/timeline",
            "/map",
            "/progress");

    @Test
    void public_pages_fit_a_telephone_and_a_desk_in_both_languages() {
        List<String> tooWide = new ArrayList<>();
        int taken = 0;
        try (var chromium = Chromium.start()) {
            for (int width : List.of(360, 1280)) {
                for (String language : List.of("ja", "en")) {
                    for (String address : PAGES) {
                        Page page = chromium.page(language);
                        page.setViewportSize(width, 900);
                        assertEquals(200, page.navigate(address).status(), address);
                        if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
                            tooWide.add(address + " " + language + " at " + width);
                        }
                        Path picture = PICTURES.resolve(name(address) + "-" + language + "-" + width + ".png");
                        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                        page.context().close();
                        taken++;
                    }
                }
            }
        }
        assertEquals(List.of(), tooWide);
        assertEquals(PAGES.size() * 4, taken);
    }

    private static String name(String address) {
        return address.equals("/")
                ? "home"
                : address.substring(1).replaceAll("[/?=&]", "-").toLowerCase();
    }
}
