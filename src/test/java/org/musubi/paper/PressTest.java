package org.musubi.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.musubi.text.Language;

/** A printed document can be read anywhere: its glyphs are inside, its text can be searched and copied. */
class PressTest {

    private static final Instant DAY = Instant.parse("2026-11-25T05:00:00Z");
    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private final Press press = new Press();

    @Test
    void japanese_text_and_the_rupee_sign_can_be_found_again() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(press.print(DAY, sheet("<p>半導体の人材、日本とインドの長い金の見方 ₹10,500 crore</p>")))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("半導体の人材、日本とインドの長い金の見方"), text);
            assertTrue(text.contains("₹10,500"), text);
        }
    }

    @Test
    void radicals_are_printed_as_the_characters_they_look_like() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(DAY, sheet("<p>\u2F08材</p>")))) {
            assertTrue(new PDFTextStripper().getText(document).contains("人材"));
        }
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        byte[] printed = press.print(DAY, sheet("<p>半導体 ₹ <strong>b</strong><ul><li>一</li></ul></p>"));
        assertTrue(printed.length < 100_000, "bytes: " + printed.length);
        try (PDDocument document = Loader.loadPDF(printed)) {
            int fonts = 0;
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSans(JP)?-Regular"), font.getName());
                fonts++;
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void the_same_sheets_of_the_same_moment_give_the_same_bytes() {
        assertArrayEquals(press.print(DAY, sheet("<p>同じ</p>")), press.print(DAY, sheet("<p>同じ</p>")));
    }

    @Test
    void every_page_carries_mark_foot_and_number() throws IOException {
        String html =
                "<html><head><title>T</title></head><body><div class='mark'><span class='amber'>TLP:AMBER</span></div>"
                        + "<div class='foot'>提出 1</div>" + "<p>行</p>".repeat(120) + "</body></html>";
        try (PDDocument document = Loader.loadPDF(press.print(DAY, whole(html)))) {
            assertTrue(document.getNumberOfPages() > 1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("TLP:AMBER"), text);
                assertTrue(text.contains("提出 1"), text);
                assertTrue(text.contains(page + " / " + document.getNumberOfPages()), text);
            }
            assertEquals("T", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void nothing_is_fetched_from_outside() throws IOException {
        byte[] printed = press.print(
                DAY,
                sheet("<img src='file:///etc/hostname'><img src='http://localhost:9/x.png'>"
                        + "<link rel='stylesheet' href='http://localhost:9/x.css'><p>まだある</p>"));
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertTrue(new PDFTextStripper().getText(document).contains("まだある"));
            assertFalse(document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void what_is_endless_is_refused() {
        Sheet endless = sheet("<p>" + "長".repeat(Press.LONGEST) + "</p>");
        assertThrows(IllegalArgumentException.class, () -> press.print(DAY, endless));
    }

    private static Sheet sheet(String body) {
        return whole("<html><head><title>試験</title></head><body>" + body + "</body></html>");
    }

    private static Sheet whole(String html) {
        return new Sheet(ENGINE.parse(html).instance(), Language.JA);
    }
}
