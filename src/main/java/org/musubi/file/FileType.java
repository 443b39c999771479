package org.musubi.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** The types of file that may be attached, told by their bytes; the name must agree with them. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The type of a file, or empty if it may not be attached or is not what its name says. */
    static Optional<FileType> of(Path file, String name) {
        try {
            return sniffed(file).filter(type -> type.agreesWith(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getMediaType() {
        return mediaType;
    }

    private boolean agreesWith(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    private static Optional<FileType> sniffed(Path file) throws IOException {
        // From the bytes alone: with the name Tika would believe the name.
        String found;
        try (var bytes = Files.newInputStream(file)) {
            found = TIKA.detect(bytes);
        }
        if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")) {
            return inside(file);
        }
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found))
                .findFirst();
    }

    /** The Office document in a container; one that carries macros is none of ours. */
    private static Optional<FileType> inside(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null
                    || zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(WORD);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(EXCEL);
            }
            return zip.getEntry("ppt/presentation.xml") != null ? Optional.of(POWERPOINT) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
