package org.musubi.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The text inside a file, so far as it has been read; whoever may read the file may read it, nobody else. */
@Entity
public class FileText {

    @Id
    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private Reading reading = Reading.WAITING;

    private String text;
    private Instant readAt;

    protected FileText() {}

    FileText(UUID fileId) {
        this.fileId = fileId;
    }

    /** Takes over what was found inside; blank counts as nothing. */
    void read(String found) {
        String plain = found.replace("\u0000", "").strip();
        reading = plain.isEmpty() ? Reading.EMPTY : Reading.READ;
        text = plain.isEmpty() ? null : plain;
        readAt = Instant.now();
    }

    /** It could not be read within the limits, and is not tried again. */
    void refuse() {
        reading = Reading.REFUSED;
        readAt = Instant.now();
    }

    public UUID getFileId() {
        return fileId;
    }

    public Reading getReading() {
        return reading;
    }

    /** Null while nothing is known of it. */
    public String getText() {
        return text;
    }
}
