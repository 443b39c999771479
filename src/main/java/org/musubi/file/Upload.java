package org.musubi.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A file as the browser sent it; an empty file field counts as none. */
public record Upload(FileUpload file) {

    /** In bytes. */
    public static final long LIMIT = 10L * 1024 * 1024;

    private static final int NAME_LIMIT = 255;

    public boolean given() {
        return file != null && file.size() > 0;
    }

    /** What is wrong with it, told at a field of the form. */
    public Problems check(Problems problems, String field) {
        if (!given()) {
            return problems;
        }
        return problems.when(file.size() > LIMIT, field, Problem.FILE_TOO_BIG)
                .when(
                        !problems.at(field)
                                && FileType.of(file.uploadedFile(), name()).isEmpty(),
                        field,
                        Problem.FILE_TYPE_REFUSED);
    }

    /** The name without folders and control characters; its end is kept where it is too long. */
    public String name() {
        String name = file.fileName()
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        return name.length() > NAME_LIMIT ? name.substring(name.length() - NAME_LIMIT) : name;
    }

    /** @throws java.util.NoSuchElementException for a file that {@link #check} refuses */
    public FileType type() {
        return FileType.of(file.uploadedFile(), name()).orElseThrow();
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file.uploadedFile());
    }
}
