package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Signature;

/** That a phase was moved, from when to when; all that moved together carry the same batch. Never edited. */
@Entity
@Immutable
public class PhaseMove {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Phase phase;

    private UUID batch;
    private LocalDate fromStart;
    private LocalDate fromEnd;
    private LocalDate toStart;
    private LocalDate toEnd;
    private String reason;

    @Embedded
    private Signature by;

    protected PhaseMove() {}

    /** Where the phase is now is where it is moved from. */
    PhaseMove(Shift shift, UUID batch, String reason, Member by) {
        this.phase = shift.phase();
        this.batch = batch;
        this.fromStart = phase.getStartsOn();
        this.fromEnd = phase.getEndsOn();
        this.toStart = shift.start();
        this.toEnd = shift.end();
        this.reason = reason;
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Phase getPhase() {
        return phase;
    }

    public UUID getBatch() {
        return batch;
    }

    public LocalDate getFromStart() {
        return fromStart;
    }

    public LocalDate getFromEnd() {
        return fromEnd;
    }

    public LocalDate getToStart() {
        return toStart;
    }

    public LocalDate getToEnd() {
        return toEnd;
    }

    public String getReason() {
        return reason;
    }

    public Signature getBy() {
        return by;
    }
}
