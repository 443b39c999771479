package org.musubi.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;

/** A move of a proposal from one stage to another: who, when and, where it matters, why. */
@Entity
@Immutable
@Table(name = "proposal_decision")
public class Decision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    private String reason;
    private String reasonJa;
    private String reasonEn;
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawal;

    @Embedded
    private Signature signature;

    protected Decision() {}

    Decision(Proposal proposal, Stage from, Stage to, WithdrawalReason withdrawal, Grounds why, Member by) {
        this.proposal = proposal;
        this.from = from;
        this.to = to;
        this.withdrawal = withdrawal;
        this.reason = why.text();
        this.reasonJa = why.ja();
        this.reasonEn = why.en();
        this.reviewOn = why.reviewOn();
        this.signature = new Signature(by);
    }

    public Stage getFrom() {
        return from;
    }

    public Stage getTo() {
        return to;
    }

    /** In the words of whoever decided; null where none are needed. */
    public String getReason() {
        return reason;
    }

    /** The reason in Japanese, where the languages were written apart. */
    public String getReasonJa() {
        return reasonJa;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    /** Whether its reason was written for each language apart. */
    public boolean isInLanguages() {
        return reasonJa != null || reasonEn != null;
    }

    /** The day on which it shall be looked at again; null where nobody needs to. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Where a focal point says that it was looked at again. */
    public String getLookPath() {
        return "/desk/decisions/" + id + "/look";
    }

    public Proposal getProposal() {
        return proposal;
    }

    public UUID getId() {
        return id;
    }

    /** Only for withdrawals. */
    public WithdrawalReason getWithdrawal() {
        return withdrawal;
    }

    public Signature getSignature() {
        return signature;
    }
}
