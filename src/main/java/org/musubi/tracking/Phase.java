package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** A stretch of a project with a gate at its end, at which each side decides. Skipped phases keep their dates. */
@Entity
public class Phase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean active = true;

    @Enumerated(EnumType.STRING)
    private GateState gateJp = GateState.PENDING;

    @Enumerated(EnumType.STRING)
    private GateState gateIn = GateState.PENDING;

    @Version
    private int version;

    protected Phase() {}

    /** Both days belong to the phase; the end is not before the start. */
    Phase(Project project, Bilingual title, LocalDate startsOn, LocalDate endsOn) {
        this.project = project;
        this.title = title;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    Fact planned(Member by) {
        return fact(FactKind.PHASE_PLANNED, by)
                .with("from", startsOn.toString())
                .with("to", endsOn.toString());
    }

    void move(LocalDate start, LocalDate end) {
        startsOn = start;
        endsOn = end;
    }

    /** @param reason why the phase was moved; those that follow it move for the same reason */
    Fact moved(PhaseMove move, String reason, Member by) {
        return fact(FactKind.PHASE_MOVED, by)
                .with("from", move.getFromStart() + " – " + move.getFromEnd())
                .with("to", startsOn + " – " + endsOn)
                .with("reason", reason);
    }

    /** Takes the phase out of the course of the project, or back into it. */
    Fact activate(boolean take, Member by) {
        active = take;
        return fact(take ? FactKind.PHASE_RESUMED : FactKind.PHASE_SKIPPED, by);
    }

    /** Takes over what a side decides at the gate. */
    Fact decided(GateDecision decision, Member by) {
        if (by.side() == Side.JP) {
            gateJp = decision.getState();
        } else {
            gateIn = decision.getState();
        }
        return fact(FactKind.GATE_DECIDED, by)
                .with("state", decision.getState().name())
                .with("joint", getJoint().name())
                .with("reason", decision.getReason().in(Language.EN));
    }

    /** A focal point, for his or her own side; nothing is decided about a phase that is skipped. */
    public boolean decidableBy(Member member) {
        return active && !project.getLifeCycle().isOver() && member.isFocalPoint();
    }

    /** Whoever plans milestones moves phases, until both sides have let the phase pass. */
    public boolean movableBy(Member member) {
        return !isSettled() && project.getRights().plannableBy(member);
    }

    public GateState gate(Side side) {
        return side == Side.JP ? gateJp : gateIn;
    }

    /** The worse of the two sides' decisions. */
    public GateState getJoint() {
        return gateJp.worst(gateIn);
    }

    /** Both sides have let it pass: its dates are history. */
    public boolean isSettled() {
        return active && getJoint().isOpen();
    }

    /** The day of the gate has passed and a side has not decided. */
    public boolean isGateOverdue() {
        return active
                && !project.getLifeCycle().isOver()
                && getJoint() == GateState.PENDING
                && endsOn.isBefore(Side.IN.today());
    }

    /** Whether the day lies in it, as the timetable marks it. */
    public boolean isCurrent() {
        LocalDate today = Side.JP.today();
        return active && !startsOn.isAfter(today) && !endsOn.isBefore(today);
    }

    public boolean overlaps(LocalDate start, LocalDate end) {
        return !startsOn.isAfter(end) && !endsOn.isBefore(start);
    }

    public String getPath() {
        return "/phases/" + id;
    }

    /** The address of an act on it. */
    public String act(String name) {
        return getPath() + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public Bilingual getTitle() {
        return title;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public boolean isActive() {
        return active;
    }

    public int getVersion() {
        return version;
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, project.subject(), Signature.actor(by)).with("phase", title.in(Language.EN));
    }
}
