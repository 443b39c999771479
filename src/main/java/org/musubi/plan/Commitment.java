package org.musubi.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Organisation;
import org.musubi.text.Bilingual;

/**
 * A numbered item of a source document: what the parties did, do or said they will do, restated in our own words.
 * What the source does not say is null and shown as "not stated".
 */
@Entity
public class Commitment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceDocument document;

    private String ref;
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Sector sector;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment parent;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    @Embedded
    @EmbeddedColumnNaming("statement_%s")
    private Bilingual statement;

    private String dated;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private Integer session;
    private String placeName;
    private boolean nameIsProvisional;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @ElementCollection
    @CollectionTable(name = "commitment_party", joinColumns = @JoinColumn(name = "commitment_id"))
    private Set<Party> parties = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "commitment_place",
            joinColumns = @JoinColumn(name = "commitment_id"),
            inverseJoinColumns = @JoinColumn(name = "place_id"))
    private Set<Place> places = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "commitment_framework",
            joinColumns = @JoinColumn(name = "commitment_id"),
            inverseJoinColumns = @JoinColumn(name = "framework_id"))
    private Set<Framework> frameworks = new HashSet<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Quantity> quantities = new HashSet<>();

    @OneToOne(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private StatedInstrument instrument;

    protected Commitment() {}

    Commitment(
            SourceDocument document, String ref, int position, Sector sector, Strength strength, Bilingual statement) {
        this.document = document;
        this.ref = ref;
        this.position = position;
        this.sector = sector;
        this.strength = strength;
        this.statement = statement;
    }

    /** What a published document says, restated when it is taken into the plan. */
    public static Commitment stated(
            SourceDocument document, String ref, int position, Sector sector, Strength strength, Bilingual statement) {
        return new Commitment(document, ref, position, sector, strength, statement);
    }

    /** What the source says of when and where; each may be null. */
    void state(String when, Body heldIn, Integer sessionNumber, String where, boolean provisionalName) {
        dated = when;
        body = heldIn;
        session = sessionNumber;
        placeName = where;
        nameIsProvisional = provisionalName;
    }

    /** Takes over what a changed file says; everything stated besides is cleared and stated anew. */
    void restate(int newPosition, Sector newSector, Strength newStrength, Bilingual newStatement) {
        position = newPosition;
        sector = newSector;
        strength = newStrength;
        statement = newStatement;
        parties.clear();
        places.clear();
        frameworks.clear();
        quantities.clear();
    }

    void under(Commitment heading) {
        parent = heading;
    }

    void party(Organisation organisation, PartyRole role) {
        parties.add(new Party(organisation, role));
    }

    void at(Place place) {
        places.add(place);
    }

    void within(Framework framework) {
        frameworks.add(framework);
    }

    void measuring(Quantity quantity) {
        quantities.add(quantity);
    }

    /** Names the paper that binds the parties. */
    void bound(String kind, String state, int count) {
        if (instrument == null) {
            instrument = new StatedInstrument(this, kind, state, count);
        } else {
            instrument.restate(kind, state, count);
        }
    }

    void unbound() {
        instrument = null;
    }

    /** Remembers where it is talked about; the talk itself belongs to a package beside this one. */
    public void talkedAboutIn(UUID newConversationId) {
        conversationId = newConversationId;
    }

    public String getPath() {
        return "/commitments/" + ref;
    }

    public Subject subject() {
        return new Subject(SubjectType.COMMITMENT, id, statement, getPath(), null);
    }

    public UUID getId() {
        return id;
    }

    public SourceDocument getDocument() {
        return document;
    }

    public String getRef() {
        return ref;
    }

    public int getPosition() {
        return position;
    }

    public Sector getSector() {
        return sector;
    }

    public Commitment getParent() {
        return parent;
    }

    public Strength getStrength() {
        return strength;
    }

    public Bilingual getStatement() {
        return statement;
    }

    public String getDated() {
        return dated;
    }

    public Body getBody() {
        return body;
    }

    public Integer getSession() {
        return session;
    }

    public String getPlaceName() {
        return placeName;
    }

    public boolean isNameProvisional() {
        return nameIsProvisional;
    }

    public UUID getConversationId() {
        return conversationId;
    }

    public Set<Party> getParties() {
        return parties;
    }

    /** The parties in the order of their roles, then by side. */
    public List<Party> getPartiesInOrder() {
        return parties.stream()
                .sorted(Comparator.comparing(Party::getRole)
                        .thenComparing(party -> party.getOrganisation().getSide())
                        .thenComparing(party -> party.getOrganisation().getCode()))
                .toList();
    }

    /** What an organisation does in it. */
    public List<PartyRole> rolesOf(Organisation organisation) {
        return getPartiesInOrder().stream()
                .filter(party -> party.getOrganisation().equals(organisation))
                .map(Party::getRole)
                .toList();
    }

    public Set<Place> getPlaces() {
        return places;
    }

    public Set<Framework> getFrameworks() {
        return frameworks;
    }

    public Set<Quantity> getQuantities() {
        return quantities;
    }

    /** The sums of money among the quantities. */
    public List<Quantity> getSums() {
        return quantities.stream().filter(Quantity::isMoney).toList();
    }

    public StatedInstrument getInstrument() {
        return instrument;
    }
}
