package org.musubi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Organisation;
import org.musubi.text.Bilingual;

/**
 * What a document states of a memorandum, loan agreement or other paper; "to be signed" is not signed. What becomes of
 * the paper afterwards is kept in the register, which is another package.
 */
@Entity
@Table(name = "stated_instrument")
public class StatedInstrument {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private String kind;
    private String state;
    private int count;
    private String signed;
    private String place;
    private String earlierJa;
    private String earlierEn;

    @ManyToMany
    @JoinTable(
            name = "stated_instrument_party",
            joinColumns = @JoinColumn(name = "stated_instrument_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> parties = new HashSet<>();

    protected StatedInstrument() {}

    StatedInstrument(Commitment commitment, String kind, String state, int count) {
        this.commitment = commitment;
        this.kind = kind;
        this.state = state;
        this.count = count;
    }

    void restate(String newKind, String newState, int newCount) {
        kind = newKind;
        state = newState;
        count = newCount;
    }

    /**
     * What the document says beside: when (as far as it says), where, and which earlier paper this one takes the place of.
     * Each may be null.
     */
    void signed(String when, String where, Bilingual earlier, Collection<Organisation> between) {
        signed = when;
        place = where;
        earlierJa = earlier.getJa();
        earlierEn = earlier.getEn();
        parties.clear();
        parties.addAll(between);
    }

    /** False for what is only announced: "to be signed" is not signed. */
    public boolean isSigned() {
        return state.equals("signed");
    }

    public UUID getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getState() {
        return state;
    }

    public int getCount() {
        return count;
    }

    /** A year, month or day (2025, 2025-08, 2025-08-29); null where the document does not say. */
    public String getSignedOn() {
        return signed;
    }

    public String getPlace() {
        return place;
    }

    /** An earlier paper outside the document that this one takes the place of; empty where none is named. */
    public Bilingual getEarlier() {
        return Bilingual.of(earlierJa, earlierEn);
    }

    /** Those who sign; empty where the document does not say. */
    public Set<Organisation> getParties() {
        return parties;
    }
}
