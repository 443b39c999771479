package org.musubi.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is known about a file's bytes, which are kept apart in pieces. Never changed; who may read it, its owner says. */
@Entity
@Immutable
public class StoredFile {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String sha256;

    protected StoredFile() {}

    StoredFile(UUID id, String name, FileType type, long size, String sha256) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
    }

    public UUID getId() {
        return id;
    }

    /** The name under which it was sent: data, never a path. */
    public String getName() {
        return name;
    }

    public FileType getType() {
        return type;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    /** In kilobytes, rounded up. */
    public long getKilobytes() {
        return (size + 1023) / 1024;
    }

    /** Of the bytes, in hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }
}
