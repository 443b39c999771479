package org.musubi.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;

/** A rate of exchange that somebody stated for a project, with its day and source. Never changed: the next of its pair counts. */
@Entity
@Immutable
public class ExchangeRate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_currency")
    private Currency from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_currency")
    private Currency to;

    private BigDecimal rate;
    private LocalDate rateDate;
    private String source;

    @Embedded
    private Signature by;

    protected ExchangeRate() {}

    /** @param rate how many units of the second currency one unit of the first is worth */
    ExchangeRate(
            Project project,
            Currency from,
            Currency to,
            BigDecimal rate,
            LocalDate rateDate,
            String source,
            Member by) {
        this.project = project;
        this.from = from;
        this.to = to;
        this.rate = rate;
        this.rateDate = rateDate;
        this.source = source;
        this.by = Signature.of(by);
    }

    Fact stated(Member by) {
        String words = "1 " + from + " = " + plain() + " " + to + " (" + rateDate + ")";
        return Fact.of(FactKind.RATE_STATED, project.subject(), Signature.actor(by))
                .with("source", source)
                .about(Bilingual.of(words, words));
    }

    public UUID getId() {
        return id;
    }

    public Currency getFrom() {
        return from;
    }

    public Currency getTo() {
        return to;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public LocalDate getRateDate() {
        return rateDate;
    }

    public String getSource() {
        return source;
    }

    public Signature getBy() {
        return by;
    }

    /** The rate without trailing zeros. */
    public String plain() {
        return rate.stripTrailingZeros().toPlainString();
    }
}
