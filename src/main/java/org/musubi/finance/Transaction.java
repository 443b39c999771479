package org.musubi.finance;

import jakarta.persistence.CascadeType;
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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Attachment;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Amounts;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/**
 * A movement of money in a project, or the promise of one. Never changed: what was wrong is replaced or reversed by a later
 * entry that gives a reason, reads like the first for the same people, and takes it out of every sum.
 */
@Entity
@Immutable
@Table(name = "money_transaction")
public class Transaction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    private TransactionType type;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation provider;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation receiver;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private LocalDate madeOn;
    private LocalDate valueDate;
    private int fiscalYear;

    @Embedded
    @EmbeddedColumnNaming("description_%s")
    private Bilingual description;

    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    private Attachment attachment;

    @OneToOne(fetch = FetchType.LAZY)
    private Transaction corrects;

    private boolean reversal;
    private String reason;

    @Formula("(exists (select 1 from money_transaction c where c.corrects_id = id))")
    private boolean corrected;

    @Embedded
    private Signature by;

    protected Transaction() {}

    /** @param movement what moved, checked before */
    Transaction(Project project, Audience audience, Movement movement, Attachment attachment, Member by) {
        this.project = project;
        this.audience = audience;
        this.type = movement.type();
        this.provider = movement.provider();
        this.receiver = movement.receiver();
        this.amount = movement.amount();
        this.currency = movement.currency();
        this.madeOn = movement.madeOn();
        this.valueDate = movement.valueDate();
        this.fiscalYear = FiscalYear.of(movement.madeOn());
        this.description = movement.description();
        this.address = movement.address();
        this.attachment = attachment;
        this.by = Signature.of(by);
    }

    Fact recorded(Member by) {
        return fact(FactKind.TRANSACTION_RECORDED, by);
    }

    /** The entry that takes the place of this one, for the same readers. */
    Transaction replacement(Movement movement, Attachment proof, String why, Member by) {
        Transaction next = new Transaction(project, audience, movement, proof, by);
        next.corrects = this;
        next.reason = why;
        return next;
    }

    Fact replaced(Transaction former, Member by) {
        return fact(FactKind.TRANSACTION_REPLACED, by)
                .with("reason", reason)
                .with("former", Amounts.money(former.amount, former.currency.name(), Language.EN));
    }

    /** The entry that takes this one back, for the same readers. */
    Transaction reversal(String why, Member by) {
        Movement same =
                new Movement(type, provider, receiver, amount, currency, madeOn, valueDate, description, address);
        Transaction next = new Transaction(project, audience, same, attachment, by);
        next.corrects = this;
        next.reversal = true;
        next.reason = why;
        return next;
    }

    Fact reversed(Member by) {
        return fact(FactKind.TRANSACTION_REVERSED, by).with("reason", reason);
    }

    /** By those for whom it was recorded, and the focal points of their side, as long as nothing corrects it. */
    public boolean correctableBy(Member member) {
        return isCounted()
                && (member.takesPart() && member.actsFor(by.getOrganisation()) || member.isFocalPointOf(by.getSide()));
    }

    /** Whether it stands in the sums: nothing corrects it, and it takes nothing back. */
    public boolean isCounted() {
        return !reversal && !corrected;
    }

    /** Whether there is an address or a file that shows it. */
    public boolean isProven() {
        return address != null || attachment != null;
    }

    public String getPath() {
        return "/transactions/" + id;
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

    public TransactionType getType() {
        return type;
    }

    /** Who gives; null where not stated. */
    public Organisation getProvider() {
        return provider;
    }

    /** Who receives; null where not stated. */
    public Organisation getReceiver() {
        return receiver;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Currency getCurrency() {
        return currency;
    }

    /** The day on which the money moved or was promised. */
    public LocalDate getMadeOn() {
        return madeOn;
    }

    /** The day whose rate of exchange applies to the amount. */
    public LocalDate getValueDate() {
        return valueDate;
    }

    /** The year in which it counts, by the day on which it was made. */
    public int getFiscalYear() {
        return fiscalYear;
    }

    public Bilingual getDescription() {
        return description;
    }

    public String getAddress() {
        return address;
    }

    public Attachment getAttachment() {
        return attachment;
    }

    /** The entry that this one replaces or takes back; null for a first entry. */
    public Transaction getCorrects() {
        return corrects;
    }

    public boolean isReversal() {
        return reversal;
    }

    /** Whether a later entry replaces it or takes it back. */
    public boolean isCorrected() {
        return corrected;
    }

    /** Why it corrects the earlier entry; null for a first entry. */
    public String getReason() {
        return reason;
    }

    public Signature getBy() {
        return by;
    }

    /** Told to those who may read the transaction, which may be fewer than may read the project. */
    private Fact fact(FactKind kind, Member by) {
        Subject subject =
                new Subject(SubjectType.PROJECT, project.getId(), project.getTitle(), getPath(), audience.getId());
        return Fact.of(kind, subject, Signature.actor(by))
                .with("type", String.valueOf(type.code()))
                .about(Bilingual.of(
                        Amounts.money(amount, currency.name(), Language.JA),
                        Amounts.money(amount, currency.name(), Language.EN)));
    }
}
