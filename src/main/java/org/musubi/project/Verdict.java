package org.musubi.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;

/** The other side's answer to evidence: confirmed, or contested with a reason. Never changed. */
@Entity
@Immutable
public class Verdict {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    private Proof outcome;

    private String reason;

    @Embedded
    private Signature by;

    protected Verdict() {}

    static Verdict confirming(Evidence evidence, Member by) {
        return new Verdict(evidence, Proof.CONFIRMED, null, by);
    }

    static Verdict contesting(Evidence evidence, String reason, Member by) {
        return new Verdict(evidence, Proof.CONTESTED, reason, by);
    }

    private Verdict(Evidence evidence, Proof outcome, String reason, Member by) {
        this.evidence = evidence;
        this.outcome = outcome;
        this.reason = reason;
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Proof getOutcome() {
        return outcome;
    }

    /** Why it is contested; null where it is confirmed. */
    public String getReason() {
        return reason;
    }

    public Signature getBy() {
        return by;
    }
}
