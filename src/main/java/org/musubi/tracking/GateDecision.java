package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;

/** What one side decided at a gate, and why or under which conditions. Never edited; the next one follows. */
@Entity
@Immutable
public class GateDecision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private GateState state;

    @Embedded
    @EmbeddedColumnNaming("reason_%s")
    private Bilingual reason;

    @Embedded
    private Signature by;

    protected GateDecision() {}

    GateDecision(Phase phase, GateState state, Bilingual reason, Member by) {
        this.phase = phase;
        this.state = state;
        this.reason = reason;
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public GateState getState() {
        return state;
    }

    /** Why, or under which conditions; may be empty where it is simply passed. */
    public Bilingual getReason() {
        return reason;
    }

    public Signature getBy() {
        return by;
    }
}
