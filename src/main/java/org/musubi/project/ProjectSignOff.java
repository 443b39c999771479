package org.musubi.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;

/** One side's key to end a project, bound to the hash of the project's text and the reason in both languages. */
@Entity
@Immutable
public class ProjectSignOff {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Embedded
    @EmbeddedColumnNaming("reason_%s")
    private Bilingual reason;

    private String hash;

    @Embedded
    private Signature by;

    protected ProjectSignOff() {}

    ProjectSignOff(Project project, Ending ending, Bilingual reason, Member by) {
        this.project = project;
        this.ending = ending;
        this.reason = reason;
        this.by = Signature.of(by);
        this.hash = hashNow();
    }

    /** False once the signed text has changed: the key is void. */
    public boolean isStanding() {
        return hash.equals(hashNow());
    }

    /** The side whose key is missing. */
    public Side getAwaited() {
        return by.getSide().other();
    }

    public UUID getId() {
        return id;
    }

    public Ending getEnding() {
        return ending;
    }

    public Bilingual getReason() {
        return reason;
    }

    public String getHash() {
        return hash;
    }

    /** The beginning of the hash, enough to compare by eye. */
    public String getShortHash() {
        return hash.substring(0, 12);
    }

    public Signature getBy() {
        return by;
    }

    private String hashNow() {
        Bilingual title = project.getTitle();
        Bilingual summary = project.getSummary();
        return Digest.of(
                ending.name(),
                title.getJa(),
                title.getEn(),
                summary == null ? null : summary.getJa(),
                summary == null ? null : summary.getEn(),
                reason.getJa(),
                reason.getEn());
    }
}
