package org.musubi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.support.Chromium;
import org.musubi.support.Persona;

/** The next document is entered, linked by both sides and read, in a real browser; no page scrolls sideways. */
@QuarkusTest
class DocumentBrowserTest {

    private static final Path PICTURES = Path.of("target/pictures");

    @TempDir
    Path files;

    private final Map<Persona, Page> desks = new EnumMap<>(Persona.class);
    private final List<String> tooWide = new ArrayList<>();
    private Chromium chromium;
    private String language;
    private boolean script;

    @ParameterizedTest
    @CsvSource({"ja, true", "en, false"})
    void an_administrator_enters_a_document_and_both_sides_link_it(String languageOfAll, boolean withScript)
            throws IOException {
        language = languageOfAll;
        script = withScript;
        desks.clear();
        try (var started = Chromium.start()) {
            chromium = started;
            String code = DocumentDesk.code();
            enter(code);
            correct();
            addEnglish();
            publish(code);
            link(code);
            read(code);
        }
        assertEquals(List.of(), tooWide);
    }

    private void enter(String code) throws IOException {
        Page page = as(Persona.ADMINISTRATOR);
        page.navigate("/administration/documents");
        look(page, "drafts");
        page.click(".page-head .button--main");
        look(page, "new");
        page.fill("#code", code);
        page.fill("#titleJa", "共同宣言：海と森の協力に関する見本 " + code);
        page.fill("#titleEn", "Joint declaration: a sample " + code);
        page.selectOption("#kind", "JOINT_DECLARATION");
        page.fill("#issued", "2031-04");
        page.selectOption("#issuer", "mofa-jp");
        page.setInputFiles("#file", file("ja"));
        page.click("main form .button--main");
        look(page, "draft");
        assertTrue(path(page).startsWith("/administration/documents/"), page.textContent("main"));
    }

    private void correct() {
        Page page = as(Persona.ADMINISTRATOR);
        String draft = path(page);
        page.click("a[href='" + draft + "/ja']");
        look(page, "preview");
        assertEquals(17, page.locator(".passage").count());
        page.click("#part-4 summary");
        page.click("#part-4 button[value='merge-4']");
        assertEquals(16, page.locator(".passage").count());
        page.click("#part-3 summary");
        page.click("#part-3 a[href$='/ja/3']");
        look(page, "division");
        page.click("button[value^='divide-3-3']");
        assertEquals(17, page.locator(".passage").count());
        page.click(".page-head .button--main");
        assertEquals(draft, path(page));
    }

    private void addEnglish() throws IOException {
        Page page = as(Persona.ADMINISTRATOR);
        String draft = path(page);
        page.click("a[href='" + draft + "/en/text']");
        page.setInputFiles("#file", file("en"));
        page.click("main form .button--main");
        page.click(".page-head .button--main");
        look(page, "draft-both");
    }

    private void publish(String code) {
        Page page = as(Persona.ADMINISTRATOR);
        page.click("#publish details:not(.confirm--stop) summary");
        page.click("form[action$='/publication'] button");
        assertEquals("/documents/" + code, path(page), page.textContent("main"));
    }

    private void link(String code) {
        Page japan = as(Persona.FOCAL_JP);
        japan.navigate("/documents/" + code + "/9");
        japan.click("details:has(form[action$='/links']) > summary");
        japan.fill("#commitment", "FS2025-43");
        japan.selectOption("#relation", "EXTENDS");
        japan.fill("#reason", "署名の予定をさらに詳しく述べている。");
        japan.click("form[action$='/links'] button");
        assertEquals(1, japan.locator(".key[data-key=GIVEN]").count(), japan.textContent("main"));
        look(japan, "paragraph");
        Page india = as(Persona.FOCAL_IN);
        india.navigate("/documents/" + code + "/9");
        india.click("form[action$='/key'] button");
        assertEquals(2, india.locator(".key[data-key=GIVEN]").count());
        japan.navigate("/documents/" + code + "/8");
        japan.click("a[href$='/commitment']");
        look(japan, "stated");
    }

    private void read(String code) {
        Page reader = script ? chromium.page(language) : chromium.pageWithoutScript(language);
        for (String address : List.of(
                "/documents",
                "/documents/" + code,
                "/documents/FS2025",
                "/documents/FS2025/28",
                "/documents/comparison?from=FS2025&to=" + code + "&show=EXTENDS",
                "/commitments/FS2025-43")) {
            assertEquals(200, reader.navigate(address).status(), address);
            look(reader, "read-" + address.replaceAll("[^A-Za-z0-9]+", "-").replace(code, "JD"));
        }
    }

    private void look(Page page, String name) {
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 900);
            if (script && (int) page.evaluate("document.documentElement.scrollWidth") > width) {
                tooWide.add(name + " " + language + " at " + width);
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("source-" + name + "-" + language + "-" + width + ".png")));
        }
    }

    private Path file(String of) throws IOException {
        Path file = files.resolve("declaration." + of + ".txt");
        return Files.write(file, DocumentDesk.fixture(of).getBytes(StandardCharsets.UTF_8));
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
