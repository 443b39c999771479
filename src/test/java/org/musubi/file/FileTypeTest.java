package org.musubi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypeTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_what_its_bytes_and_its_name_say() throws IOException {
        assertEquals(Optional.of(FileType.PDF), text("%PDF-1.7\n", "minutes.PDF"));
        assertEquals(Optional.of(FileType.TEXT), text("議事録", "議事録.txt"));
        assertEquals(Optional.of(FileType.WORD), zip("a.docx", "[Content_Types].xml", "word/document.xml"));
        assertEquals(Optional.of(FileType.EXCEL), zip("a.xlsx", "[Content_Types].xml", "xl/workbook.xml"));
        assertEquals(Optional.of(FileType.POWERPOINT), zip("a.pptx", "[Content_Types].xml", "ppt/presentation.xml"));
    }

    @Test
    void a_file_that_lies_about_its_type_is_none_of_ours() throws IOException {
        assertEquals(Optional.empty(), text("%PDF-1.7\n", "picture.png"));
        assertEquals(Optional.empty(), text("%PDF-1.7\n", "pdf"));
        assertEquals(Optional.empty(), text("<!doctype html><html><body></body></html>", "page.txt"));
        assertEquals(Optional.empty(), text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "picture.png"));
        assertEquals(Optional.empty(), text("MZ\u0090\u0000\u0003", "tool.pdf"));
        assertEquals(Optional.empty(), zip("archive.docx", "hello.txt"));
        assertEquals(Optional.empty(), zip("a.xlsx", "[Content_Types].xml", "word/document.xml"));
    }

    @Test
    void a_document_with_macros_is_refused() throws IOException {
        assertEquals(
                Optional.empty(), zip("a.docx", "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
    }

    private Optional<FileType> text(String content, String name) throws IOException {
        Path file = Files.writeString(folder.resolve("upload"), content, StandardCharsets.UTF_8);
        return FileType.of(file, name);
    }

    private Optional<FileType> zip(String name, String... entries) throws IOException {
        Path file = folder.resolve("upload");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<xml/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return FileType.of(file, name);
    }
}
