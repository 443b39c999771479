package org.musubi.result;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** A change that a project is to bring about; indicators measure it. Whoever reads the project reads it. */
@Entity
public class Result {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    private ResultType type;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private String withdrawalReason;

    @Version
    private int version;

    protected Result() {}

    Result(Project project, ResultType type, Bilingual title) {
        this.project = project;
        this.type = type;
        this.title = title;
    }

    Fact stated(Member by) {
        return fact(FactKind.RESULT_STATED, by);
    }

    /** Says it anew; the history keeps how it was called before. */
    Fact correct(ResultType newType, String ja, String en, Member by) {
        Fact fact = fact(FactKind.RESULT_CORRECTED, by)
                .with("former", title.in(Language.EN))
                .with("type", type + " → " + newType);
        type = newType;
        title = title.revised(ja, en);
        return fact;
    }

    /** @throws IllegalStateException if it is withdrawn already */
    Fact withdraw(String reason, Member by) {
        if (isWithdrawn()) {
            throw new IllegalStateException("already withdrawn");
        }
        withdrawalReason = reason;
        return fact(FactKind.RESULT_WITHDRAWN, by).with("reason", reason);
    }

    /** By those who plan the project, while the result stands. */
    public boolean changeableBy(Member member) {
        return !isWithdrawn() && project.getRights().plannableBy(member);
    }

    public boolean isWithdrawn() {
        return withdrawalReason != null;
    }

    public String getPath() {
        return "/results/" + id;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public ResultType getType() {
        return type;
    }

    public Bilingual getTitle() {
        return title;
    }

    /** Null while it stands. */
    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public int getVersion() {
        return version;
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, project.subject(), Signature.actor(by)).about(title);
    }
}
