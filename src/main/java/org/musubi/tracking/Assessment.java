package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.project.Completion;
import org.musubi.project.Health;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;

/**
 * The joint view of a project: one side's focal point writes it, one of the other side agrees to exactly this text. It is
 * never worked out from what the sides say, and never edited; the next one takes its place.
 */
@Entity
@Immutable
public class Assessment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Enumerated(EnumType.STRING)
    private Health health;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    @Embedded
    @EmbeddedColumnNaming("narrative_%s")
    private Bilingual narrative;

    private String hash;

    @Embedded
    private Signature by;

    @OneToOne(mappedBy = "assessment", fetch = FetchType.LAZY)
    private Agreement agreement;

    protected Assessment() {}

    Assessment(Project project, Health health, Completion completion, Bilingual narrative, Member by) {
        this.project = project;
        this.health = health;
        this.completion = completion;
        this.narrative = narrative;
        this.by = Signature.of(by);
        this.hash = Digest.of(
                project.getId().toString(), health.name(), completion.name(), narrative.getJa(), narrative.getEn());
    }

    Fact proposed(Member by) {
        return Fact.of(FactKind.ASSESSMENT_PROPOSED, project.subject(), Signature.actor(by))
                .with("health", health.name())
                .with("completion", completion.name())
                .with("hash", hash);
    }

    /** Whether the member's key is the one that is missing: of the other side, and of another person. */
    public boolean agreeableBy(Member member) {
        return agreement == null && !project.getLifeCycle().isOver() && by.isAnsweredBy(member);
    }

    /** Where the second key is given. */
    public String getAgreementPath() {
        return project.act("assessment/" + id + "/agreement");
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public Health getHealth() {
        return health;
    }

    public Completion getCompletion() {
        return completion;
    }

    public Bilingual getNarrative() {
        return narrative;
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

    /** The other side's key; null while it is missing. */
    public Agreement getAgreement() {
        return agreement;
    }
}
