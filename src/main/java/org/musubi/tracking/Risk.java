package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Language;

/** Something that may go wrong in a project. What was held about it before is kept. */
@Entity
public class Risk {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Embedded
    private Judgement judgement;

    @Version
    private int version;

    protected Risk() {}

    Risk(Project project, Judgement judgement) {
        this.project = project;
        this.judgement = judgement;
    }

    Fact entered(Member by) {
        return fact(FactKind.RISK_ENTERED, by);
    }

    /** Holds something else about it from now on. */
    Fact judge(Judgement next, Member by) {
        String former = judgement.getState().name();
        judgement = next;
        return fact(FactKind.RISK_REVISED, by)
                .with("from", former)
                .with("to", next.getState().name());
    }

    /** As milestones: focal points, and parties of the project. */
    public boolean editableBy(Member member) {
        return project.getRights().plannableBy(member);
    }

    public String getPath() {
        return "/risks/" + id;
    }

    /** The address of an act on it. */
    public String act(String name) {
        return getPath() + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public int getVersion() {
        return version;
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, project.subject(), Signature.actor(by))
                .with("risk", judgement.getDescription().in(Language.EN));
    }
}
