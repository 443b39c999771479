package org.musubi.instrument;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/**
 * What a clause of an instrument or the outcome of a session obliges a side or one of its organisations to do. Its owner
 * claims that it is fulfilled and the other side confirms; both sides together may waive it. Its text never changes.
 */
@Entity
public class Obligation {

    /** How many days before its due day an obligation counts as due soon. */
    static final int DUE_SOON_DAYS = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    private String clause;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Bilingual text;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation owner;

    @Enumerated(EnumType.STRING)
    private Side ownerSide;

    private String post;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ObligationState state = ObligationState.OPEN;

    private Instant settledAt;

    @Enumerated(EnumType.STRING)
    private SharingLabel intended;

    @Enumerated(EnumType.STRING)
    private Side enteredSide;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_person_id")
    private Person enteredBy;

    private boolean confirmed = true;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ObligationStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected Obligation() {}

    /**
     * An obligation without an origin yet; see {@link #arisingFrom}.
     *
     * @param owner null where the whole side owes it
     * @param post the office that sees to it; null where none is named
     * @param dueOn the last day, in the owner's side; null where no day is set
     */
    public Obligation(
            Bilingual text, Organisation owner, Side ownerSide, String post, LocalDate dueOn, Audience audience) {
        this.text = text;
        this.owner = owner;
        this.ownerSide = ownerSide;
        this.post = post;
        this.dueOn = dueOn;
        this.audience = audience;
        if (owner != null) {
            audience.getOrganisations().add(owner);
        }
    }

    /** @param clause such as "Article 3"; null where none is named */
    public Obligation arisingFrom(Instrument from, String fromClause) {
        instrument = from;
        clause = fromClause;
        return this;
    }

    /** @param outcome the key of what a session decided */
    public Obligation arisingFrom(UUID outcome) {
        outcomeId = outcome;
        return this;
    }

    /** One side enters it; the other side confirms that it is so, and only then is it public. */
    public Fact entered(Member by) {
        confirmed = false;
        enteredSide = by.side();
        enteredBy = by.getPerson();
        intended = audience.getLabel();
        audience.label(intended == SharingLabel.CLEAR ? SharingLabel.AMBER : intended);
        return fact(FactKind.OBLIGATION_ENTERED, by).with("due", dueOn == null ? null : dueOn.toString());
    }

    /** @throws IllegalStateException if it is confirmed already */
    Fact confirmEntry(Member by) {
        must(confirmableBy(by));
        confirmed = true;
        audience.label(intended);
        return fact(FactKind.OBLIGATION_CONFIRMED, by);
    }

    /** @throws IllegalStateException, as every act, if the obligation is not where the act begins */
    Fact claim(Bilingual what, String address, Member by) {
        must(claimableBy(by));
        add(ObligationStep.Kind.CLAIM, what, address, by);
        state = ObligationState.CLAIMED;
        return fact(FactKind.OBLIGATION_CLAIMED, by);
    }

    Fact confirm(Member by) {
        must(answerableBy(by));
        add(ObligationStep.Kind.CONFIRMATION, Bilingual.of(null, null), null, by);
        settle(ObligationState.FULFILLED);
        return fact(FactKind.OBLIGATION_FULFILLED, by);
    }

    Fact contest(Bilingual reason, Member by) {
        must(answerableBy(by));
        add(ObligationStep.Kind.CONTEST, reason, null, by);
        state = ObligationState.CONTESTED;
        return fact(FactKind.OBLIGATION_CONTESTED, by).with("reason", reason.in(Language.EN));
    }

    /** The first of two keys; a newer one takes its place. */
    Fact proposeWaiver(Bilingual reason, Member by) {
        must(waivableBy(by));
        add(ObligationStep.Kind.WAIVER, reason, null, by);
        return fact(FactKind.OBLIGATION_WAIVER_SIGNED, by).with("reason", reason.in(Language.EN));
    }

    /** The second key. */
    Fact waive(Member by) {
        must(waiverSignableBy(by));
        Bilingual reason = getWaiver().getText();
        add(ObligationStep.Kind.WAIVER_CONFIRMED, reason, null, by);
        settle(ObligationState.WAIVED);
        return fact(FactKind.OBLIGATION_WAIVED, by).with("reason", reason.in(Language.EN));
    }

    /** The first of two keys to a new due day; a newer one takes its place. */
    Fact proposeExtension(LocalDate day, Bilingual reason, Member by) {
        must(extendableBy(by));
        steps.add(new ObligationStep(this, ObligationStep.Kind.EXTENSION, reason, day, by));
        return fact(FactKind.OBLIGATION_EXTENSION_SIGNED, by)
                .with("day", day.toString())
                .with("reason", reason.in(Language.EN));
    }

    /** The second key: the obligation is due on the new day. */
    Fact extend(Member by) {
        must(extensionSignableBy(by));
        ObligationStep proposed = getExtension();
        String former = String.valueOf(dueOn);
        dueOn = proposed.getDay();
        steps.add(new ObligationStep(
                this, ObligationStep.Kind.EXTENSION_CONFIRMED, proposed.getText(), proposed.getDay(), by));
        return fact(FactKind.OBLIGATION_EXTENDED, by)
                .with("due", former + " → " + dueOn)
                .with("reason", proposed.getText().in(Language.EN));
    }

    /** A focal point of the side that did not enter it, and another person. */
    public boolean confirmableBy(Member member) {
        return !confirmed && member.isFocalPointOf(enteredSide.other()) && !member.is(enteredBy);
    }

    /** The organisation that owes it, or a focal point of the side that does. */
    public boolean claimableBy(Member member) {
        return state.isOpen() && ownedBy(member);
    }

    /** A focal point of the side that did not claim, and another person. */
    public boolean answerableBy(Member member) {
        return state == ObligationState.CLAIMED
                && newest(ObligationStep.Kind.CLAIM)
                        .filter(claim -> claim.getBy().isAnsweredBy(member))
                        .isPresent();
    }

    public boolean waivableBy(Member member) {
        return state.isOpen() && member.isFocalPoint();
    }

    public boolean waiverSignableBy(Member member) {
        ObligationStep waiver = getWaiver();
        return waiver != null && waiver.getBy().isAnsweredBy(member);
    }

    public boolean extendableBy(Member member) {
        return state.isOpen() && member.isFocalPoint();
    }

    public boolean extensionSignableBy(Member member) {
        ObligationStep extension = getExtension();
        return extension != null && extension.getBy().isAnsweredBy(member);
    }

    /** The new due day that waits for its second key; null for none. It is void once the due day has changed. */
    public ObligationStep getExtension() {
        return state.isOpen()
                ? newest(ObligationStep.Kind.EXTENSION)
                        .filter(ObligationStep::isStanding)
                        .orElse(null)
                : null;
    }

    /** Whether reminders of it are the member's. */
    public boolean ownedBy(Member member) {
        return member.isFocalPointOf(ownerSide) || owner != null && member.takesPart() && member.actsFor(owner);
    }

    /** The waiver that waits for its second key; null for none. */
    public ObligationStep getWaiver() {
        return state.isOpen()
                ? newest(ObligationStep.Kind.WAIVER)
                        .filter(ObligationStep::isStanding)
                        .orElse(null)
                : null;
    }

    public ObligationState getStanding() {
        return standing(Instant.now());
    }

    /** Its state with what follows from the calendar of the side that owes it. */
    ObligationState standing(Instant now) {
        if (state != ObligationState.OPEN || dueOn == null) {
            return state;
        }
        if (isOverdue(now)) {
            return ObligationState.OVERDUE;
        }
        LocalDate today = ownerSide.day(now);
        return dueOn.isAfter(today.plusDays(DUE_SOON_DAYS)) ? state : ObligationState.DUE_SOON;
    }

    public boolean isOverdue() {
        return isOverdue(Instant.now());
    }

    /** Its last day has ended in the country of the side that owes it. */
    boolean isOverdue(Instant now) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(ownerSide.day(now));
    }

    /** The instant at which its last day ends; null without a day. */
    public Instant getEnds() {
        return dueOn == null
                ? null
                : dueOn.plusDays(1)
                        .atStartOfDay(ownerSide.zone())
                        .minusMinutes(1)
                        .toInstant();
    }

    public String getPath() {
        return "/obligations/" + id;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public Subject subject() {
        return new Subject(SubjectType.OBLIGATION, id, text, getPath(), audience.getId());
    }

    public UUID getId() {
        return id;
    }

    public Instrument getInstrument() {
        return instrument;
    }

    public UUID getOutcomeId() {
        return outcomeId;
    }

    public String getClause() {
        return clause;
    }

    public Bilingual getText() {
        return text;
    }

    public Organisation getOwner() {
        return owner;
    }

    public Side getOwnerSide() {
        return ownerSide;
    }

    public String getPost() {
        return post;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public ObligationState getState() {
        return state;
    }

    public Audience getAudience() {
        return audience;
    }

    public List<ObligationStep> getSteps() {
        return steps;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public Side getEnteredSide() {
        return enteredSide;
    }

    /** The label that it bears once it is confirmed. */
    public SharingLabel getIntended() {
        return intended;
    }

    public int getVersion() {
        return version;
    }

    private Optional<ObligationStep> newest(ObligationStep.Kind kind) {
        return steps.stream().filter(step -> step.getKind() == kind).reduce((earlier, later) -> later);
    }

    private void add(ObligationStep.Kind kind, Bilingual what, String address, Member by) {
        steps.add(new ObligationStep(this, kind, what, address, by));
    }

    private void settle(ObligationState next) {
        state = next;
        settledAt = Instant.now();
    }

    private void must(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not possible while " + state);
        }
    }

    private Fact fact(FactKind what, Member by) {
        return Fact.of(what, subject(), Signature.actor(by));
    }
}
