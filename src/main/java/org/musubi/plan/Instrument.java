package org.musubi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A memorandum, loan agreement or other paper that a commitment names; "to be signed" is not signed. */
@Entity
public class Instrument {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private String kind;
    private String state;
    private int count;

    protected Instrument() {}

    Instrument(Commitment commitment, String kind, String state, int count) {
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
}
