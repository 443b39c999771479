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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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
import org.musubi.plan.Commitment;
import org.musubi.plan.StatedInstrument;
import org.musubi.project.Project;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;

/**
 * A memorandum, exchange of notes, loan or company agreement in the register. What nobody has stated is null and shown as
 * "not stated". Its terms change only when one side proposes and the other confirms.
 */
@Entity
public class Instrument {

    /** How many days before its end an instrument counts as expiring. */
    static final int EXPIRING_DAYS = 180;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    private int copies = 1;
    private String signed;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    private Bilingual place = Bilingual.of(null, null);

    private String entry;
    private Integer durationMonths;
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private Renewal renewal;

    @Embedded
    @EmbeddedColumnNaming("renewal_rule_%s")
    private Bilingual renewalRule = Bilingual.of(null, null);

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument supersedes;

    @Embedded
    @EmbeddedColumnNaming("earlier_%s")
    private Bilingual earlier = Bilingual.of(null, null);

    private LocalDate expectedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment origin;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Side enteredSide;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_person_id")
    private Person enteredBy;

    private boolean confirmed;

    @Enumerated(EnumType.STRING)
    private SharingLabel intended;

    @ManyToMany
    @JoinTable(
            name = "instrument_party",
            joinColumns = @JoinColumn(name = "instrument_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @BatchSize(size = 50)
    private Set<Organisation> parties = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "instrument_commitment",
            joinColumns = @JoinColumn(name = "instrument_id"),
            inverseJoinColumns = @JoinColumn(name = "commitment_id"))
    private Set<Commitment> commitments = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "instrument_project",
            joinColumns = @JoinColumn(name = "instrument_id"),
            inverseJoinColumns = @JoinColumn(name = "project_id"))
    private Set<Project> projects = new HashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Instrument() {}

    /** What a commitment of a source document names: public, and signed only if the source says so. */
    static Instrument stated(String code, Commitment commitment, Organisation issuer) {
        StatedInstrument stated = commitment.getInstrument();
        Instrument instrument = new Instrument();
        instrument.code = code;
        instrument.title = commitment.getStatement();
        instrument.kind = InstrumentKind.stated(stated.getKind());
        instrument.state = stated.isSigned() ? InstrumentState.SIGNED : InstrumentState.NEGOTIATING;
        instrument.copies = stated.getCount();
        instrument.signed = stated.getSignedOn();
        instrument.place = Bilingual.of(stated.getPlace(), stated.getPlace());
        instrument.earlier = stated.getEarlier();
        instrument.parties.addAll(stated.getParties());
        instrument.commitments.add(commitment);
        instrument.origin = commitment;
        instrument.audience = Audience.everybody(issuer);
        instrument.audience.name(instrument.parties);
        instrument.confirmed = true;
        return instrument;
    }

    /** What one side enters; the other side confirms that it is so, and only then is it public. */
    static Instrument entered(
            String code,
            Terms terms,
            Instrument supersedes,
            Collection<Organisation> parties,
            Collection<Commitment> commitments,
            Audience audience,
            Member by) {
        Instrument instrument = new Instrument();
        instrument.code = code;
        instrument.state = terms.state().orElseThrow();
        instrument.audience = audience;
        instrument.enteredSide = by.side();
        instrument.enteredBy = by.getPerson();
        instrument.intended = audience.getLabel();
        audience.label(audience.getLabel() == SharingLabel.CLEAR ? SharingLabel.AMBER : audience.getLabel());
        instrument.take(terms, supersedes, parties, commitments);
        return instrument;
    }

    Fact entered(Member by) {
        return fact(FactKind.INSTRUMENT_ENTERED, by);
    }

    /** @throws IllegalStateException if it is confirmed already */
    Fact confirm(Member by) {
        if (confirmed) {
            throw new IllegalStateException("already confirmed");
        }
        confirmed = true;
        audience.label(intended);
        return fact(FactKind.INSTRUMENT_CONFIRMED, by);
    }

    /**
     * Takes over what both sides agree on.
     *
     * @throws IllegalStateException if its state may not become the proposed one
     */
    Fact correct(
            Correction correction,
            Instrument newSupersedes,
            Collection<Organisation> newParties,
            Collection<Commitment> newCommitments,
            Member by) {
        InstrumentState next = correction.getTerms().state().orElseThrow();
        if (next != state && !state.mayBecome(next)) {
            throw new IllegalStateException(state + " instrument cannot become " + next);
        }
        Fact fact = fact(FactKind.INSTRUMENT_CORRECTED, by).with("reason", correction.getReason());
        for (Correction.Change change : correction.getChanges()) {
            fact = fact.with(change.field(), change.former() + " → " + change.proposed());
        }
        take(correction.getTerms(), newSupersedes, newParties, newCommitments);
        return fact;
    }

    /** A later instrument takes its place. */
    Fact superseded(Instrument by, Member member) {
        state = InstrumentState.SUPERSEDED;
        return fact(FactKind.INSTRUMENT_SUPERSEDED, member).with("by", by.code);
    }

    /** Compares the newest dates of both sides: alike they are the date, different they are none. */
    Fact dated(GivenDate given, GivenDate others, Member by) {
        boolean alike = others != null && others.getDay().equals(given.getDay());
        expectedOn = alike ? given.getDay() : null;
        return fact(alike ? FactKind.SIGNING_DATE_AGREED : FactKind.SIGNING_DATE_GIVEN, by)
                .with("day", given.getDay().toString());
    }

    Fact link(Project project, Member by) {
        projects.add(project);
        return fact(FactKind.INSTRUMENT_LINKED, by);
    }

    /** Focal points of both sides keep the register; administrators do not touch what it says. */
    public boolean correctableBy(Member member) {
        return member.isFocalPoint() && state != InstrumentState.TERMINATED;
    }

    public boolean confirmableBy(Member member) {
        return !confirmed && member.isFocalPointOf(enteredSide.other()) && !member.is(enteredBy);
    }

    public boolean datableBy(Member member) {
        return state == InstrumentState.NEGOTIATING && member.isFocalPoint();
    }

    public boolean linkableBy(Member member) {
        return member.isFocalPoint();
    }

    /** Who may enter what its clauses oblige somebody to. */
    public boolean obligingBy(Member member) {
        return member.isFocalPoint();
    }

    /** Announced, and no day on which both sides agree. */
    public boolean isUndated() {
        return state == InstrumentState.NEGOTIATING && expectedOn == null;
    }

    public InstrumentState getStanding() {
        return standing(Instant.now());
    }

    /** Its state with what follows from the calendar; its last day ends in India, when it has ended in Japan too. */
    InstrumentState standing(Instant now) {
        LocalDate today = Side.IN.day(now);
        if (!state.isAlive() || expiresOn == null || isRenewedBy(today)) {
            return state;
        }
        if (expiresOn.isBefore(today)) {
            return InstrumentState.EXPIRED;
        }
        return expiresOn.isAfter(today.plusDays(EXPIRING_DAYS)) ? state : InstrumentState.EXPIRING;
    }

    private boolean isRenewedBy(LocalDate today) {
        return renewal == Renewal.AUTOMATIC && expiresOn.isBefore(today);
    }

    /** What stands now, for a form and for comparing. */
    Terms getTerms() {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", title);
        fields.put("kind", kind.name());
        fields.put("state", state.name());
        fields.put("copies", String.valueOf(copies));
        fields.put(
                "parties",
                String.join(" ", parties.stream().map(Organisation::getCode).toList()));
        fields.put("signed", signed);
        put(fields, "place", place);
        fields.put("entry", entry);
        fields.put("durationMonths", durationMonths == null ? null : durationMonths.toString());
        fields.put("expiresOn", expiresOn == null ? null : expiresOn.toString());
        fields.put("renewal", renewal == null ? null : renewal.name());
        put(fields, "renewalRule", renewalRule);
        fields.put("supersedes", supersedes == null ? null : supersedes.getCode());
        put(fields, "earlier", earlier);
        fields.put(
                "commitments",
                String.join(" ", commitments.stream().map(Commitment::getRef).toList()));
        return new Terms(fields);
    }

    public String getPath() {
        return "/instruments/" + code;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public Subject subject() {
        return new Subject(SubjectType.INSTRUMENT, id, title, getPath(), audience.getId());
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getTitle() {
        return title;
    }

    public InstrumentKind getKind() {
        return kind;
    }

    public InstrumentState getState() {
        return state;
    }

    public int getCopies() {
        return copies;
    }

    public String getSigned() {
        return signed;
    }

    public Bilingual getPlace() {
        return place;
    }

    public String getEntry() {
        return entry;
    }

    public Integer getDurationMonths() {
        return durationMonths;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public Renewal getRenewal() {
        return renewal;
    }

    public Bilingual getRenewalRule() {
        return renewalRule;
    }

    public Instrument getSupersedes() {
        return supersedes;
    }

    /** What it takes the place of, where that is not in the register. */
    public Bilingual getEarlier() {
        return earlier;
    }

    /** The day of signature on which both sides agree; null while there is none. */
    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public Commitment getOrigin() {
        return origin;
    }

    public Audience getAudience() {
        return audience;
    }

    public Side getEnteredSide() {
        return enteredSide;
    }

    /** The label that it bears once it is confirmed. */
    public SharingLabel getIntended() {
        return intended;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** By side, then by code. */
    public List<Organisation> getParties() {
        return parties.stream()
                .sorted(Comparator.comparing(Organisation::getSide).thenComparing(Organisation::getCode))
                .toList();
    }

    public List<Commitment> getCommitments() {
        return commitments.stream()
                .sorted(Comparator.comparing(Commitment::getRef))
                .toList();
    }

    public int getVersion() {
        return version;
    }

    private void take(
            Terms terms,
            Instrument newSupersedes,
            Collection<Organisation> newParties,
            Collection<Commitment> newCommitments) {
        title = title == null ? terms.bilingual("title") : title.revised(terms.of("titleJa"), terms.of("titleEn"));
        kind = terms.kind().orElseThrow();
        state = terms.state().orElseThrow();
        copies = terms.copies().orElseThrow();
        signed = terms.partial("signed");
        place = place.revised(terms.of("placeJa"), terms.of("placeEn"));
        entry = terms.partial("entry");
        durationMonths = terms.durationMonths();
        expiresOn = terms.end();
        renewal = terms.renewal();
        renewalRule = renewalRule.revised(terms.of("renewalRuleJa"), terms.of("renewalRuleEn"));
        supersedes = newSupersedes;
        earlier = earlier.revised(terms.of("earlierJa"), terms.of("earlierEn"));
        parties.clear();
        parties.addAll(newParties);
        commitments.clear();
        commitments.addAll(newCommitments);
        audience.name(parties);
    }

    private Fact fact(FactKind what, Member by) {
        return Fact.of(what, subject(), Signature.actor(by));
    }

    private static void put(Map<String, String> fields, String name, Bilingual text) {
        fields.put(name + "Ja", text.getJa());
        fields.put(name + "En", text.getEn());
    }
}
