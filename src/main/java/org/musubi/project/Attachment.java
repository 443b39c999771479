package org.musubi.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.file.StoredFile;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;

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

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    @Embedded
    private Signature by;

    protected Attachment() {}

    Attachment(Project project, Audience audience, StoredFile file, Signature by) {
        this.project = project;
        this.audience = audience;
        this.file = file;
        this.by = by;
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

    public StoredFile getFile() {
        return file;
    }

    public Signature getBy() {
        return by;
    }

    /** Told to those who may read the file, which may be fewer than may read the project. */
    private Fact fact(FactKind kind, Member by) {
        Subject subject = new Subject(
                SubjectType.PROJECT, project.getId(), project.getTitle(), project.getPath(), audience.getId());
        return Fact.of(kind, subject, Signature.actor(by))
                .with("file", file.getName())
                .with("sha256", file.getSha256());
    }
}
