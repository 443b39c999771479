package org.musubi.result;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;

/** A stretch of time for which an indicator has a target. The standing periods of an indicator do not overlap. */
@Entity
@Table(name = "indicator_period")
public class Period {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String withdrawalReason;

    protected Period() {}

    Period(Indicator indicator, LocalDate startsOn, LocalDate endsOn) {
        this.indicator = indicator;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    Fact planned(Member by) {
        return fact(FactKind.PERIOD_PLANNED, by);
    }

    /** @throws IllegalStateException if it is withdrawn already */
    Fact withdraw(String reason, Member by) {
        if (isWithdrawn()) {
            throw new IllegalStateException("already withdrawn");
        }
        withdrawalReason = reason;
        return fact(FactKind.PERIOD_WITHDRAWN, by).with("reason", reason);
    }

    boolean overlaps(LocalDate start, LocalDate end) {
        return !isWithdrawn() && !start.isAfter(endsOn) && !end.isBefore(startsOn);
    }

    public boolean changeableBy(Member member) {
        return !isWithdrawn() && indicator.changeableBy(member);
    }

    public boolean reportableBy(Member member) {
        return !isWithdrawn() && indicator.reportableBy(member);
    }

    public boolean isWithdrawn() {
        return withdrawalReason != null;
    }

    public String getPath() {
        return "/periods/" + id;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Null while it stands. */
    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    private Fact fact(FactKind kind, Member by) {
        return indicator.fact(kind, by).with("period", startsOn + " – " + endsOn);
    }
}
