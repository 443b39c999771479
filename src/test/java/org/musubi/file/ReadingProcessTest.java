package org.musubi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** The text inside files, honest ones and those that were made to do harm. */
class ReadingProcessTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void the_text_of_a_pdf_is_read_in_both_scripts() throws IOException {
        String text = ReadingProcess.textOf(FileType.PDF, pdf("半導体 semiconductor", null));
        assertTrue(text.contains("半導体") && text.contains("semiconductor"), text);
    }

    @Test
    void the_texts_of_office_documents_are_read() throws IOException {
        assertEquals(
                "重要鉱物\nsecond",
                ReadingProcess.textOf(
                                FileType.WORD,
                                zip(
                                        "word/document.xml",
                                        "<w:document xmlns:w='w'><w:p><w:r><w:t>重要</w:t></w:r><w:r><w:t>鉱物</w:t></w:r></w:p><w:p><w:t>second</w:t></w:p></w:document>"))
                        .strip());
        assertEquals(
                "電池\ncell",
                ReadingProcess.textOf(
                                FileType.EXCEL,
                                zip("xl/sharedStrings.xml", "<sst><si><t>電池</t></si><si><t>cell</t></si></sst>"))
                        .strip());
        assertEquals(
                "水素",
                ReadingProcess.textOf(
                                FileType.POWERPOINT,
                                zip(
                                        "ppt/slides/slide1.xml",
                                        "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:t>水素</a:t></a:p></p:sld>"))
                        .strip());
    }

    @Test
    void plain_text_is_read_in_the_encodings_that_people_use() throws IOException {
        assertEquals("半導体", ReadingProcess.textOf(FileType.TEXT, "半導体".getBytes(StandardCharsets.UTF_8)));
        assertEquals("半導体", ReadingProcess.textOf(FileType.TEXT, "半導体".getBytes(Charset.forName("windows-31j"))));
    }

    @Test
    void a_long_text_is_cut() throws IOException {
        byte[] text = "半".repeat(ReadingProcess.LONGEST_TEXT + 10).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                ReadingProcess.LONGEST_TEXT,
                ReadingProcess.textOf(FileType.TEXT, text).length());
    }

    @Test
    void a_document_that_unfolds_without_end_is_cut_or_refused() {
        assertTimeout(
                SOON,
                () -> assertTrue(ReadingProcess.textOf(FileType.WORD, bomb("word/document.xml"))
                        .isBlank()));
        refused(FileType.WORD, bomb("word/media/picture.png"));
    }

    @Test
    void entities_are_not_unfolded() {
        String laughs = "<!DOCTYPE t [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><t>&b;</t>";
        refused(FileType.WORD, zip("word/document.xml", laughs));
        String outside = "<!DOCTYPE t [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><t>&a;</t>";
        refused(FileType.WORD, zip("word/document.xml", outside));
    }

    @Test
    void a_pdf_that_unfolds_without_end_harms_its_own_process_alone() {
        refused(FileType.PDF, pdfBomb());
    }

    @Test
    void broken_and_locked_files_are_refused() throws IOException {
        refused(FileType.PDF, "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII));
        refused(FileType.PDF, pdf("secret", "password"));
        refused(FileType.WORD, zip("word/document.xml", "<open"));
    }

    private static void refused(FileType type, byte[] file) {
        long before = Runtime.getRuntime().totalMemory();
        assertTimeout(SOON, () -> assertThrows(IOException.class, () -> ReadingProcess.textOf(type, file)));
        assertFalse(Runtime.getRuntime().totalMemory() > before + 512L * 1024 * 1024);
    }

    private static byte[] pdf(String text, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font = ReadingProcessTest.class.getResourceAsStream("/fonts/NotoSansJP-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font letters = PDType0Font.load(document, font);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(letters, 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page with a font that unfolds to 600 MB, which its reader wants in memory as a whole. */
    private static byte[] pdfBomb() {
        try (PDDocument document = new PDDocument()) {
            PDStream letters = new PDStream(document);
            try (OutputStream out = letters.createOutputStream(COSName.FLATE_DECODE)) {
                fill(out, 600);
            }
            COSDictionary descriptor = new COSDictionary();
            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
            descriptor.setItem(COSName.FONT_FILE2, letters);
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            font.setName(COSName.BASE_FONT, "Bomb");
            font.setItem(COSName.FONT_DESC, descriptor);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", font);
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT /F1 12 Tf (boom) Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bomb(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<t>".getBytes(StandardCharsets.US_ASCII));
            fill(zip, 300);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] spaces = new byte[1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < megabytes; i++) {
            out.write(spaces);
        }
    }

    private static byte[] zip(String part, String xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
