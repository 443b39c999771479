package org.musubi.finance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Amounts;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/**
 * What is planned to be paid in a period of at most a year. A plan that changes is revised by a later line for the same party,
 * currency and period; what was never meant is withdrawn with a reason.
 */
@Entity
public class BudgetLine {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    private BudgetStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation party;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate valueDate;
    private int fiscalYear;

    @Embedded
    @EmbeddedColumnNaming("note_%s")
    private Bilingual note;

    @ManyToOne(fetch = FetchType.LAZY)
    private BudgetLine revises;

    private String reason;

    @Formula("(exists (select 1 from budget_line r where r.revises_id = id and r.withdrawn_at is null))")
    private boolean revised;

    private Instant withdrawnAt;
    private String withdrawalReason;

    @Embedded
    private Signature by;

    @Version
    private int version;

    protected BudgetLine() {}

    /** @param party who is to pay; null where not stated */
    BudgetLine(Project project, Audience audience, Organisation party, Plan plan, Member by) {
        this.project = project;
        this.audience = audience;
        this.party = party;
        this.status = plan.status();
        this.amount = plan.amount();
        this.currency = plan.currency();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.valueDate = plan.valueDate();
        this.fiscalYear = FiscalYear.of(plan.startsOn());
        this.note = plan.note();
        this.by = Signature.of(by);
    }

    /** What a line plans, checked before. */
    record Plan(
            BudgetStatus status,
            BigDecimal amount,
            Currency currency,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate valueDate,
            Bilingual note) {}

    Fact planned(Member by) {
        return fact(FactKind.BUDGET_PLANNED, by);
    }

    /** The line that revises this one, for the same readers. */
    BudgetLine revision(BudgetStatus newStatus, BigDecimal newAmount, Bilingual newNote, String why, Member by) {
        Plan plan = new Plan(newStatus, newAmount, currency, startsOn, endsOn, valueDate, newNote);
        BudgetLine next = new BudgetLine(project, audience, party, plan, by);
        next.revises = this;
        next.reason = why;
        return next;
    }

    Fact revising(BudgetLine former, Member by) {
        return fact(FactKind.BUDGET_REVISED, by)
                .with("reason", reason)
                .with("former", Amounts.money(former.amount, former.currency.name(), Language.EN));
    }

    /** @throws IllegalStateException if it is withdrawn or revised already */
    Fact withdraw(String why, Member by) {
        if (!isInForce()) {
            throw new IllegalStateException("the line is no longer in force");
        }
        withdrawnAt = Instant.now();
        withdrawalReason = why;
        return fact(FactKind.BUDGET_WITHDRAWN, by).with("reason", why);
    }

    /** By those for whom it was planned, and the focal points of their side, while the project runs and the line is in force. */
    public boolean changeableBy(Member member) {
        return isInForce()
                && !project.getLifeCycle().isOver()
                && (member.takesPart() && member.actsFor(by.getOrganisation()) || member.isFocalPointOf(by.getSide()));
    }

    /** Whether it is what is planned now: neither withdrawn nor revised. */
    public boolean isInForce() {
        return withdrawnAt == null && !revised;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it is a first line: the type "original" of IATI; otherwise it is "revised". */
    public boolean isOriginal() {
        return revises == null;
    }

    public String getPath() {
        return "/budget-lines/" + id;
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

    public Audience getAudience() {
        return audience;
    }

    public BudgetStatus getStatus() {
        return status;
    }

    public Organisation getParty() {
        return party;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Currency getCurrency() {
        return currency;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public LocalDate getValueDate() {
        return valueDate;
    }

    /** The year in which its period begins. */
    public int getFiscalYear() {
        return fiscalYear;
    }

    public Bilingual getNote() {
        return note;
    }

    public BudgetLine getRevises() {
        return revises;
    }

    /** Why it revises the earlier line; null for a first one. */
    public String getReason() {
        return reason;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public Signature getBy() {
        return by;
    }

    public int getVersion() {
        return version;
    }

    private Fact fact(FactKind kind, Member by) {
        Subject subject = new Subject(
                SubjectType.PROJECT, project.getId(), project.getTitle(), project.act("budget"), audience.getId());
        return Fact.of(kind, subject, Signature.actor(by))
                .about(Bilingual.of(
                        Amounts.money(amount, currency.name(), Language.JA),
                        Amounts.money(amount, currency.name(), Language.EN)));
    }
}
