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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.Conversation;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Side;
import org.musubi.plan.Commitment;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.text.Bilingual;

/** A tracked co-operation: descended from a commitment of the plan or from an accepted proposal. */
@Entity
public class Project {

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

    public boolean isPartyTo(Member member) {
        return participations.stream().anyMatch(party -> member.actsFor(party.getOrganisation()));
    }

    public Health health(Side side) {
        return side == Side.JP ? healthJp : healthIn;
    }

    public String getPath() {
        return "/projects/" + id;
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
}
