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

/** What shows whether a result comes about: a measure with a baseline, and periods with target and actual value. */
@Entity
public class Indicator {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Result result;

    private Measure measure;
    private boolean ascending;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Embedded
    @EmbeddedColumnNaming("unit_%s")
    private Bilingual unit;

    private String withdrawalReason;

    @Version
    private int version;

    protected Indicator() {}

    /** @param ascending whether more is better */
    Indicator(Result result, Measure measure, boolean ascending, Bilingual title, Bilingual unit) {
        this.result = result;
        this.measure = measure;
        this.ascending = ascending;
        this.title = title;
        this.unit = unit;
    }

    Fact stated(Member by) {
        return fact(FactKind.INDICATOR_STATED, by);
    }

    /** Says it anew; the measure stays, because what was measured would mean something else. */
    Fact correct(boolean nowAscending, String ja, String en, String unitJa, String unitEn, Member by) {
        Fact fact = fact(FactKind.INDICATOR_CORRECTED, by).with("former", title.in(Language.EN));
        ascending = nowAscending;
        title = title.revised(ja, en);
        unit = unit.revised(unitJa, unitEn);
        return fact;
    }

    /** @throws IllegalStateException if it is withdrawn already */
    Fact withdraw(String reason, Member by) {
        if (isWithdrawn()) {
            throw new IllegalStateException("already withdrawn");
        }
        withdrawalReason = reason;
        return fact(FactKind.INDICATOR_WITHDRAWN, by).with("reason", reason);
    }

    /** By those who plan the project, while indicator and result stand. */
    public boolean changeableBy(Member member) {
        return !isWithdrawn() && result.changeableBy(member);
    }

    /** Actual values are reported by those who report for a side of the project. */
    public boolean reportableBy(Member member) {
        return !isWithdrawn()
                && !result.isWithdrawn()
                && getProject().getRights().reportableBy(member);
    }

    public boolean isWithdrawn() {
        return withdrawalReason != null;
    }

    public String getPath() {
        return "/indicators/" + id;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Result getResult() {
        return result;
    }

    public Project getProject() {
        return result.getProject();
    }

    public Measure getMeasure() {
        return measure;
    }

    /** Whether more is better. */
    public boolean isAscending() {
        return ascending;
    }

    public Bilingual getTitle() {
        return title;
    }

    /** What is counted; empty for a plain number, a percentage or words. */
    public Bilingual getUnit() {
        return unit;
    }

    /** Null while it stands. */
    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public int getVersion() {
        return version;
    }

    Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, getProject().subject(), Signature.actor(by)).about(title);
    }
}
