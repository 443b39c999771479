package org.musubi.file;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.text.Digest;
import org.musubi.web.Problems;

/** A file as the browser sent it; an empty file field counts as none. */
public record Upload(FileUpload file) {

    private static final int NAME_LIMIT = 255;
    private static final int PIECE = 64 * 1024;

    public boolean given() {
        return file != null && file.size() > 0;
    }

    /** What is wrong with it, told at a field of the form; see {@link Intake}. Whoever takes a file asks this first. */
    public Problems check(Problems problems, String field) {
        return given() ? Arc.container().instance(Intake.class).get().check(this, problems, field) : problems;
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
        return FileType.of(path(), name()).orElseThrow();
    }

    /** In bytes. */
    long size() {
        return file.size();
    }

    Path path() {
        return file.uploadedFile();
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path());
    }

    String sha256() {
        MessageDigest digest = Digest.sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = open()) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                digest.update(piece, 0, read);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
