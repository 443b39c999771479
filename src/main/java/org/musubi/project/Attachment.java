package org.musubi.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.text.Digest;

/** What is known about a file of a project; its bytes are kept apart. Never changed. */
@Entity
@Immutable
public class Attachment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;
    private String sha256;

    @Embedded
    private Signature by;

    protected Attachment() {}

    Attachment(Project project, Audience audience, String name, FileType type, byte[] bytes, Member by) {
        this.project = project;
        this.audience = audience;
        this.name = name;
        this.type = type;
        this.size = bytes.length;
        this.sha256 = HexFormat.of().formatHex(Digest.sha256().digest(bytes));
        this.by = Signature.of(by);
    }

    public Fact added(Member by) {
        return fact(FactKind.FILE_ADDED, by);
    }

    Fact read(Member by) {
        return fact(FactKind.FILE_READ, by);
    }

    /** Whether it is kept who read it. */
    public boolean isWatched() {
        return !SharingLabel.AMBER.stricterThan(audience.getLabel());
    }

    public String getPath() {
        return "/files/" + id;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public Audience getAudience() {
        return audience;
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

    public String getSha256() {
        return sha256;
    }

    public Signature getBy() {
        return by;
    }

    /** Told to those who may read the file, which may be fewer than may read the project. */
    private Fact fact(FactKind kind, Member by) {
        Subject subject = new Subject(
                SubjectType.PROJECT, project.getId(), project.getTitle(), project.getPath(), audience.getId());
        return Fact.of(kind, subject, Signature.actor(by)).with("file", name).with("sha256", sha256);
    }
}
