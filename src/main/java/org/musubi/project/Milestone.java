package org.musubi.project;

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
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** A dated event of a project: one side is responsible for it and claims it as met, the other side confirms. */
@Entity
public class Milestone {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Side responsible;

    @Enumerated(EnumType.STRING)
    private MilestoneStatus status = MilestoneStatus.SCHEDULED;

    @Enumerated(EnumType.STRING)
    private Proof proof = Proof.NONE;

    private LocalDate dateMet;

    @ManyToOne(fetch = FetchType.LAZY)
    private Evidence claim;

    @Version
    private int version;

    protected Milestone() {}

    Milestone(Project project, Bilingual title, LocalDate dueOn, Side responsible) {
        this.project = project;
        this.title = title;
        this.dueOn = dueOn;
        this.responsible = responsible;
    }

    Fact planned(Member by) {
        return fact(FactKind.MILESTONE_PLANNED, by).with("due", dueOn.toString());
    }

    /**
     * Takes over what one side claims; it counts as proven only when the other side confirms.
     *
     * @throws IllegalStateException if a claim waits for its answer or is confirmed
     */
    Fact claim(Evidence evidence, Member by) {
        if (!isOpenToClaims()) {
            throw new IllegalStateException(proof + " milestone cannot be claimed");
        }
        claim = evidence;
        status = evidence.getClaimed();
        dateMet = evidence.getMetOn();
        proof = Proof.CLAIMED;
        return fact(FactKind.MILESTONE_CLAIMED, by).with("status", status.name());
    }

    /** @throws IllegalStateException if no claim waits */
    Fact confirm(Member by) {
        answer(Proof.CONFIRMED);
        return fact(FactKind.MILESTONE_CONFIRMED, by);
    }

    /**
     * Takes the claim back: at this review the milestone is not met.
     *
     * @throws IllegalStateException if no claim waits
     */
    Fact contest(String reason, Member by) {
        answer(Proof.CONTESTED);
        status = MilestoneStatus.NOT_MET;
        dateMet = null;
        return fact(FactKind.MILESTONE_CONTESTED, by).with("reason", reason);
    }

    /** Moves the day on which it is due; a milestone whose claim waits or is confirmed stays. */
    Fact move(LocalDate day, String reason, Member by) {
        Fact fact = fact(FactKind.MILESTONE_MOVED, by)
                .with("from", dueOn.toString())
                .with("to", day.toString())
                .with("reason", reason);
        dueOn = day;
        return fact;
    }

    public boolean movableBy(Member member) {
        return isOpenToClaims() && project.getRights().plannableBy(member);
    }

    /** @param whatFor what it waits for; named in the history only if it belongs to the same project */
    Fact linked(Precedence whatFor, Member by) {
        return order(FactKind.MILESTONE_LINKED, whatFor, by);
    }

    Fact unlinked(Precedence whatFor, Member by) {
        return order(FactKind.MILESTONE_UNLINKED, whatFor, by);
    }

    private Fact order(FactKind kind, Precedence whatFor, Member by) {
        Fact fact = fact(kind, by);
        return whatFor.isWithinOneProject()
                ? fact.with("waitsFor", whatFor.getPredecessor().title.in(Language.EN))
                : fact;
    }

    /** A party of the project, or the focal point of the responsible side. */
    public boolean claimableBy(Member member) {
        return !project.getLifeCycle().isOver()
                && isOpenToClaims()
                && member.side() != Side.NEITHER
                && (member.isFocalPointOf(responsible) || project.isPartyTo(member) && member.takesPart());
    }

    /** A focal point of the side that did not claim; never the person who claimed. */
    public boolean confirmableBy(Member member) {
        return isAwaitingAnswer() && claim.getBy().isAnsweredBy(member);
    }

    public boolean contestableBy(Member member) {
        return confirmableBy(member);
    }

    public boolean isAwaitingAnswer() {
        return proof == Proof.CLAIMED;
    }

    /** The day has passed on the responsible side and nobody claims it as met. */
    public boolean isOverdue() {
        return status == MilestoneStatus.SCHEDULED && dueOn.isBefore(responsible.today());
    }

    /** Planned, and nobody claims it yet. */
    boolean isAhead() {
        return status == MilestoneStatus.SCHEDULED;
    }

    /** Whoever plans milestones of the project says what this one waits for. */
    public boolean orderableBy(Member member) {
        return project.getRights().plannableBy(member);
    }

    public String getPath() {
        return "/milestones/" + id;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    /** Where it is told to wait for another no longer. */
    public String forget(Milestone predecessor) {
        return act("predecessors/" + predecessor.id + "/removal");
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

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Side getResponsible() {
        return responsible;
    }

    public MilestoneStatus getStatus() {
        return status;
    }

    public Proof getProof() {
        return proof;
    }

    public LocalDate getDateMet() {
        return dateMet;
    }

    public Evidence getClaim() {
        return claim;
    }

    public int getVersion() {
        return version;
    }

    private boolean isOpenToClaims() {
        return proof == Proof.NONE || proof == Proof.CONTESTED;
    }

    private void answer(Proof answer) {
        if (!isAwaitingAnswer()) {
            throw new IllegalStateException("no claim waits for an answer");
        }
        proof = answer;
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, project.subject(), Signature.actor(by)).with("milestone", title.in(Language.EN));
    }
}
