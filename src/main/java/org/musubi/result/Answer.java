package org.musubi.result;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Proof;
import org.musubi.project.Signature;

/** What the other side says to an actual value: confirmed, or contested with a reason. Never changed. */
@Entity
@Immutable
@Table(name = "indicator_answer")
public class Answer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private Value value;

    @Enumerated(EnumType.STRING)
    private Proof outcome;

    private String reason;

    @Embedded
    private Signature by;

    protected Answer() {}

    /** @param reason why it is contested; null confirms */
    Answer(Value value, String reason, Member by) {
        this.value = value;
        this.outcome = reason == null ? Proof.CONFIRMED : Proof.CONTESTED;
        this.reason = reason;
        this.by = Signature.of(by);
    }

    public boolean isConfirmation() {
        return outcome == Proof.CONFIRMED;
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
