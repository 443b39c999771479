package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Signature;

/** What was held about a risk from one day on, and by whom. Never edited. */
@Entity
@Immutable
public class RiskRevision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Risk risk;

    @Embedded
    private Judgement judgement;

    @Embedded
    private Signature by;

    protected RiskRevision() {}

    RiskRevision(Risk risk, Member by) {
        this.risk = risk;
        this.judgement = risk.getJudgement();
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public Signature getBy() {
        return by;
    }
}
