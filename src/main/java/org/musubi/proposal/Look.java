package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.people.Side;

/** A side has looked again at a decision, on or after the day set for it. */
@Entity
@Immutable
@Table(name = "proposal_decision_look")
public class Look {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    private Signature signature;

    protected Look() {}

    Look(Decision decision, Member by) {
        this.decision = decision;
        this.side = by.side();
        this.signature = new Signature(by);
    }
}
