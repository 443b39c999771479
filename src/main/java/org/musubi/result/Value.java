package org.musubi.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;

/** A baseline, target or actual value, as somebody stated it. Never changed: the next of its kind corrects it with a reason. */
@Entity
@Immutable
@Table(name = "indicator_value")
public class Value {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    private Period period;

    @Enumerated(EnumType.STRING)
    private ValueKind kind;

    private String statedFor;

    @Column(name = "value")
    private BigDecimal number;

    @Embedded
    @EmbeddedColumnNaming("wording_%s")
    private Bilingual wording;

    @Embedded
    @EmbeddedColumnNaming("note_%s")
    private Bilingual note;

    private String reason;

    @OneToOne(mappedBy = "value", fetch = FetchType.LAZY)
    private Answer answer;

    @Embedded
    private Signature by;

    protected Value() {}

    /** A baseline. @param statedFor the year or day for which it holds */
    static Value baseline(Indicator indicator, String statedFor, Said said, Member by) {
        Value value = new Value(indicator, ValueKind.BASELINE, said, by);
        value.statedFor = statedFor;
        return value;
    }

    static Value of(Period period, ValueKind kind, Said said, Member by) {
        Value value = new Value(period.getIndicator(), kind, said, by);
        value.period = period;
        return value;
    }

    /**
     * What is said.
     *
     * @param number null where the measure is of words
     * @param reason why it corrects an earlier value; null for a first one
     */
    record Said(BigDecimal number, Bilingual wording, Bilingual note, String reason) {}

    private Value(Indicator indicator, ValueKind kind, Said said, Member by) {
        this.indicator = indicator;
        this.kind = kind;
        this.number = said.number();
        this.wording = said.wording();
        this.note = said.note();
        this.reason = said.reason();
        this.by = Signature.of(by);
    }

    /** @param former what it corrects; null for a first value */
    Fact stated(Value former, Member by) {
        FactKind fact =
                switch (kind) {
                    case BASELINE -> FactKind.BASELINE_STATED;
                    case TARGET -> FactKind.TARGET_STATED;
                    case ACTUAL -> FactKind.ACTUAL_REPORTED;
                };
        return indicator
                .fact(fact, by)
                .with("value", plain())
                .with("former", former == null ? null : former.plain())
                .with("reason", reason);
    }

    Fact answered(Answer given, Member by) {
        return indicator
                .fact(given.isConfirmation() ? FactKind.ACTUAL_CONFIRMED : FactKind.ACTUAL_CONTESTED, by)
                .with("value", plain())
                .with("reason", given.getReason());
    }

    /** By a focal point of the other side and another person, once. */
    public boolean answerableBy(Member member) {
        return kind == ValueKind.ACTUAL && answer == null && by.isAnsweredBy(member);
    }

    public UUID getId() {
        return id;
    }

    public Indicator getIndicator() {
        return indicator;
    }

    /** Null for a baseline. */
    public Period getPeriod() {
        return period;
    }

    public ValueKind getKind() {
        return kind;
    }

    /** The year (2025) or day (2025-03-31) of a baseline; null for the other kinds. */
    public String getStatedFor() {
        return statedFor;
    }

    /** Null where the measure is of words. */
    public BigDecimal getNumber() {
        return number;
    }

    public Bilingual getWording() {
        return wording;
    }

    public Bilingual getNote() {
        return note;
    }

    /** Why it corrects an earlier value; null for a first one. */
    public String getReason() {
        return reason;
    }

    /** What the other side says to an actual value; null while it waits. */
    public Answer getAnswer() {
        return answer;
    }

    public Signature getBy() {
        return by;
    }

    private String plain() {
        return number == null
                ? wording.getEn() == null ? wording.getJa() : wording.getEn()
                : number.stripTrailingZeros().toPlainString();
    }
}
