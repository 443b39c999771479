package org.musubi.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.Conversation;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Side;
import org.musubi.plan.Commitment;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;
import org.musubi.text.Language;

/** A tracked co-operation: descended from a commitment of the plan or from an accepted proposal. */
@Entity
public class Project {

    /** How long both focal points have to find a partner once a side has none. */
    public static final int DAYS_TO_BALANCE = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private Bilingual summary;

    @ManyToOne(fetch = FetchType.LAZY)
    private Sector sector;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Column(name = "origin_id")
    private UUID originId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private LifeCycle lifeCycle;

    @Enumerated(EnumType.STRING)
    private Health healthJp = Health.NOT_SET;

    @Enumerated(EnumType.STRING)
    private Health healthIn = Health.NOT_SET;

    @Enumerated(EnumType.STRING)
    private Completion completionJp;

    @Enumerated(EnumType.STRING)
    private Completion completionIn;

    // Worked out by the database from the four columns above, so that a list can be read from an index.
    @Column(insertable = false, updatable = false)
    private boolean divergent;

    @Enumerated(EnumType.STRING)
    private Health jointHealth;

    @Enumerated(EnumType.STRING)
    private Completion jointCompletion;

    private LocalDate jointOn;

    @Embedded
    private Freshness freshness = new Freshness();

    private LocalDate unbalancedSince;

    @ManyToOne(fetch = FetchType.LAZY)
    private Place place;

    private String placeName;
    private LocalDate plannedStart;
    private LocalDate plannedEnd;
    private BigDecimal amount;
    private String currency;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Conversation conversation;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    private Set<Participation> participations = new LinkedHashSet<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ProjectSignOff> signOffs = new ArrayList<>();

    @Version
    private int version;

    protected Project() {}

    /** A project with health "not set" on both sides: nothing that nobody said. Persist it before {@link #talk}. */
    public Project(
            Bilingual title,
            Bilingual summary,
            Sector sector,
            Commitment commitment,
            Kind kind,
            LifeCycle lifeCycle,
            Audience audience) {
        this.title = title;
        this.summary = summary;
        this.sector = sector;
        this.commitment = commitment;
        this.kind = kind;
        this.lifeCycle = lifeCycle;
        this.audience = audience;
    }

    /** Where it takes place; each may be null. */
    public Project at(Place where, String name) {
        place = where;
        placeName = name;
        return this;
    }

    /** What is planned; each may be null. The amount is in whole units of the currency (ISO 4217). */
    public Project planned(LocalDate start, LocalDate end, BigDecimal newAmount, String newCurrency) {
        plannedStart = start;
        plannedEnd = end;
        amount = newAmount;
        currency = newCurrency;
        return this;
    }

    /** Remembers the proposal it came from. */
    public Project descendedFrom(UUID proposalId) {
        originId = proposalId;
        return this;
    }

    public Project with(Organisation organisation, PartyRole role) {
        participations.add(new Participation(this, organisation, role));
        return this;
    }

    /** Opens the talk about the project; possible once the project has its key. */
    public Conversation talk() {
        conversation = new Conversation(SubjectType.PROJECT, id, title, getPath(), audience);
        return conversation;
    }

    /** Takes over the words to which both sides have given their key; keys that were given for the former text are void. */
    public Fact reword(Bilingual newTitle, Bilingual newSummary, Member by) {
        Fact fact = Fact.of(FactKind.PROJECT_REWORDED, subject(), Signature.actor(by))
                .with("from", title.in(Language.EN))
                .with("to", newTitle.in(Language.EN));
        title = newTitle;
        summary = newSummary;
        if (conversation != null) {
            conversation.call(newTitle);
        }
        return fact;
    }

    /** The hash of title and summary as they stand, for keys that are bound to them. */
    public String getWordingHash() {
        return hashOf(title, summary);
    }

    public static String hashOf(Bilingual title, Bilingual summary) {
        return Digest.of(title.getJa(), title.getEn(), summary.getJa(), summary.getEn());
    }

    /** @throws IllegalStateException, as every act of the life cycle, if the project is not where the act begins */
    public Fact start(Member by) {
        must(lifeCycle == LifeCycle.PIPELINE);
        return become(LifeCycle.IMPLEMENTATION, FactKind.PROJECT_STARTED, by);
    }

    public Fact suspend(String reason, Member by) {
        return become(LifeCycle.SUSPENDED, FactKind.PROJECT_SUSPENDED, by).with("reason", reason);
    }

    public Fact resume(String reason, Member by) {
        must(lifeCycle == LifeCycle.SUSPENDED);
        return become(LifeCycle.IMPLEMENTATION, FactKind.PROJECT_RESUMED, by).with("reason", reason);
    }

    public Fact finalise(Member by) {
        return become(LifeCycle.FINALISATION, FactKind.PROJECT_FINALISING, by);
    }

    /** Moves the planned dates; each may be null. */
    public Fact replan(LocalDate start, LocalDate end, String reason, Member by) {
        Fact fact = Fact.of(FactKind.PROJECT_REPLANNED, subject(), Signature.actor(by))
                .with("reason", reason)
                .with("from", plannedStart + " – " + plannedEnd)
                .with("to", start + " – " + end);
        plannedStart = start;
        plannedEnd = end;
        return fact;
    }

    /** Says how often each side reports from now on. */
    public Fact keep(Rhythm rhythm, Member by) {
        Fact fact = Fact.of(FactKind.PROJECT_RHYTHM_SET, subject(), Signature.actor(by))
                .with("from", freshness.getRhythm().name())
                .with("to", rhythm.name());
        freshness.keep(rhythm);
        return fact;
    }

    /**
     * Notes that a side has lost its last organisation that delivers, or has one again; to be asked after every change of
     * parties.
     *
     * @param wasBalanced what {@link #isBalanced} said before the change
     * @return what happened, empty if the balance is as it was
     */
    public Optional<Fact> weigh(boolean wasBalanced, Member by) {
        boolean lost = wasBalanced && !isBalanced();
        boolean found = unbalancedSince != null && isBalanced();
        if (!lost && !found) {
            return Optional.empty();
        }
        unbalancedSince = lost ? by.side().today() : null;
        return Optional.of(Fact.of(
                lost ? FactKind.PROJECT_UNBALANCED : FactKind.PROJECT_BALANCED, subject(), Signature.actor(by)));
    }

    /** The first key: one side proposes to end the project. What was proposed before is void. */
    public Fact proposeTo(Ending ending, Bilingual reason, Member by) {
        signOffs.add(new ProjectSignOff(this, ending, reason, by));
        return Fact.of(ending.signed(), subject(), Signature.actor(by)).with("reason", reason.in(Language.EN));
    }

    /**
     * The second key: ends the project.
     *
     * @throws IllegalStateException if the other side proposes nothing that still stands, or if one person would hold
     *     both keys
     */
    public Fact end(Ending ending, Member by) {
        must(getRights().signableBy(ending, by));
        Bilingual reason = proposed(ending).orElseThrow().getReason();
        signOffs.add(new ProjectSignOff(this, ending, reason, by));
        return become(ending.leadsTo(), ending.done(), by).with("reason", reason.in(Language.EN));
    }

    /** Names one more reader of a RED project. The fact is for those who read the project from now on. */
    public Fact nameReader(Person person, Member by) {
        audience.name(person);
        return Fact.of(FactKind.READER_NAMED, subject(), Signature.actor(by))
                .about(Bilingual.of(person.getName(), person.getName()));
    }

    public Fact removeReader(Person person, Member by) {
        audience.unname(person);
        return Fact.of(FactKind.READER_REMOVED, subject(), Signature.actor(by))
                .about(Bilingual.of(person.getName(), person.getName()));
    }

    /** Takes over what a side reports for itself. A report without completion leaves that as the side said it before. */
    Fact reported(StatusReport report, Member by) {
        Side side = report.getBy().getSide();
        if (side == Side.JP) {
            healthJp = report.getHealth();
            completionJp = report.getCompletion() == null ? completionJp : report.getCompletion();
        } else {
            healthIn = report.getHealth();
            completionIn = report.getCompletion() == null ? completionIn : report.getCompletion();
        }
        freshness.confirm(side, side.day(report.getBy().getAt()));
        FactKind kind = report.isUnchanged() ? FactKind.STATUS_CONFIRMED : FactKind.STATUS_REPORTED;
        return Fact.of(kind, subject(), Signature.actor(by))
                .with("health", report.getHealth().name())
                .with("period", report.getPeriod());
    }

    /** Takes over the joint view to which both sides have given their key. */
    public Fact agreed(Health health, Completion completion, Member by) {
        jointHealth = health;
        jointCompletion = completion;
        jointOn = by.side().today();
        return Fact.of(FactKind.ASSESSMENT_AGREED, subject(), Signature.actor(by))
                .with("health", health.name())
                .with("completion", completion.name());
    }

    /** The newest key given for an ending, standing or void. */
    public Optional<ProjectSignOff> proposed(Ending ending) {
        return signOffs.stream()
                .filter(signOff -> signOff.getEnding() == ending)
                .reduce((earlier, later) -> later);
    }

    /** While it runs, the newest key of each ending; afterwards the two keys that ended it. */
    public List<ProjectSignOff> getKeys() {
        if (lifeCycle.isOver()) {
            List<ProjectSignOff> given = signOffs.stream()
                    .filter(signOff -> signOff.getEnding().leadsTo() == lifeCycle)
                    .toList();
            return given.subList(Math.max(0, given.size() - 2), given.size());
        }
        return Stream.of(Ending.values())
                .flatMap(ending -> proposed(ending).stream())
                .toList();
    }

    public ProjectRights getRights() {
        return new ProjectRights(this);
    }

    public boolean isPartyTo(Member member) {
        return participations.stream().anyMatch(party -> party.isCurrent() && member.actsFor(party.getOrganisation()));
    }

    public boolean isPartyTo(Member member, PartyRole role) {
        return participations.stream()
                .anyMatch(party ->
                        party.isCurrent() && party.getRole() == role && member.actsFor(party.getOrganisation()));
    }

    /** True if both sides have said how they see it, and differently; no average is ever made. */
    public boolean isSeenDifferently() {
        return healthJp != Health.NOT_SET && healthIn != Health.NOT_SET && healthJp != healthIn;
    }

    /** Whether the sides differ by more than one step, in health or in completion. */
    public boolean isDivergent() {
        return divergent;
    }

    /** Whether each side has an organisation that delivers (roles 2 to 4). What is not bilateral needs no balance. */
    public boolean isBalanced() {
        return kind == Kind.UNILATERAL || kind == Kind.PLURILATERAL || isDeliveredBy(Side.JP) && isDeliveredBy(Side.IN);
    }

    public boolean isDeliveredBy(Side side) {
        return participations.stream()
                .anyMatch(
                        party -> party.isDelivering() && party.getOrganisation().getSide() == side);
    }

    /** Whether it lost its balance and goes on without it. */
    public boolean isOffBalance() {
        return unbalancedSince != null && !lifeCycle.isOver();
    }

    /** The last day on which the focal points should have found a partner again; null where nothing is lost. */
    public LocalDate getBalanceDue() {
        return unbalancedSince == null ? null : unbalancedSince.plusDays(DAYS_TO_BALANCE);
    }

    /** The last day has passed and a side still has no partner. */
    public boolean isBalanceOverdue() {
        return isOffBalance() && getBalanceDue().isBefore(Side.IN.today());
    }

    /** Where the state and the planned dates contradict each other; empty where they agree. */
    public Optional<Contradiction> getContradiction() {
        return Contradiction.between(lifeCycle, plannedStart, plannedEnd);
    }

    /** The parties, past and present, with the acts that change them. */
    public PartyRoll getRoll() {
        return new PartyRoll(this);
    }

    public PartyRights getPartyRights() {
        return new PartyRights(this);
    }

    /** The present parties by role, then by code. */
    public List<Participation> getParties() {
        return participations.stream()
                .filter(Participation::isCurrent)
                .sorted(Comparator.comparing(Participation::getRole)
                        .thenComparing(party -> party.getOrganisation().getCode()))
                .toList();
    }

    public List<Step> getSteps() {
        return Step.of(lifeCycle);
    }

    public Health health(Side side) {
        return side == Side.JP ? healthJp : healthIn;
    }

    /** How far a side holds it to be done; null while it has not said so. */
    public Completion completion(Side side) {
        return side == Side.JP ? completionJp : completionIn;
    }

    /** The health that both sides agreed on; null while they have agreed on none. */
    public Health getJointHealth() {
        return jointHealth;
    }

    public Completion getJointCompletion() {
        return jointCompletion;
    }

    public LocalDate getJointOn() {
        return jointOn;
    }

    /** What was agreed is not shown as how it is once the word of a side behind it is too old. */
    public boolean isJointFaded() {
        return freshness.faded(Side.JP) || freshness.faded(Side.IN);
    }

    public Freshness getFreshness() {
        return freshness;
    }

    public LocalDate getUnbalancedSince() {
        return unbalancedSince;
    }

    /** Whether a source document itself reports it: its figures are then shown with the qualifiers of the source. */
    public boolean isAsThePlanStates() {
        return commitment != null && originId == null;
    }

    public String getPath() {
        return "/projects/" + id;
    }

    /** The address of an act or part of it. */
    public String act(String name) {
        return getPath() + "/" + name;
    }

    /** Where the second key to an ending is given. */
    public String signing(Ending ending) {
        return act(ending.getAddress()) + "/sign-off";
    }

    public Subject subject() {
        return new Subject(SubjectType.PROJECT, id, title, getPath(), audience.getId());
    }

    public UUID getId() {
        return id;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Bilingual getSummary() {
        return summary;
    }

    public Sector getSector() {
        return sector;
    }

    public Commitment getCommitment() {
        return commitment;
    }

    public UUID getOriginId() {
        return originId;
    }

    public Kind getKind() {
        return kind;
    }

    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }

    public Place getPlace() {
        return place;
    }

    public String getPlaceName() {
        return placeName;
    }

    public LocalDate getPlannedStart() {
        return plannedStart;
    }

    public LocalDate getPlannedEnd() {
        return plannedEnd;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    public Audience getAudience() {
        return audience;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public Set<Participation> getParticipations() {
        return participations;
    }

    public int getVersion() {
        return version;
    }

    private Fact become(LifeCycle next, FactKind kind, Member by) {
        must(lifeCycle.mayBecome(next));
        LifeCycle former = lifeCycle;
        lifeCycle = next;
        if (next.isOver()) {
            freshness.end();
        }
        return Fact.of(kind, subject(), Signature.actor(by))
                .with("from", former.name())
                .with("to", next.name());
    }

    private void must(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not possible while " + lifeCycle);
        }
    }
}
