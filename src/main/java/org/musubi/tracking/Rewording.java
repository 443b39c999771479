package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;

/**
 * New words for a project's title and summary: one side's focal point writes them, one of the other side agrees to exactly
 * them, and only then do they stand. Once the project's words have changed otherwise, the proposal is void.
 */
@Entity
@Immutable
public class Rewording {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private Bilingual summary;

    private String hash;
    private String formerHash;

    @Embedded
    private Signature by;

    @OneToOne(mappedBy = "rewording", fetch = FetchType.LAZY)
    private RewordingKey key;

    protected Rewording() {}

    Rewording(Project project, Bilingual title, Bilingual summary, Member by) {
        this.project = project;
        this.title = title;
        this.summary = summary;
        this.by = Signature.of(by);
        this.formerHash = project.getWordingHash();
        this.hash = Project.hashOf(title, summary);
    }

    Fact proposed(Member by) {
        return Fact.of(FactKind.PROJECT_REWORDING_SIGNED, project.subject(), Signature.actor(by))
                .with("hash", hash);
    }

    /** Whether it can still be agreed to: unanswered, and the words it would replace are as they were. */
    public boolean isStanding() {
        return key == null && formerHash.equals(project.getWordingHash());
    }

    /** Whether the member's key is the one that is missing: of the other side, and of another person. */
    public boolean agreeableBy(Member member) {
        return isStanding() && !project.getLifeCycle().isOver() && by.isAnsweredBy(member);
    }

    /** Where the second key is given. */
    public String getAgreementPath() {
        return project.act("wording/" + id + "/agreement");
    }

    public UUID getId() {
        return id;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Bilingual getSummary() {
        return summary;
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
    public RewordingKey getKey() {
        return key;
    }
}
