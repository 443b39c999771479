package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.people.Person;
import org.musubi.people.Side;

/** One of the two keys: a side's agreement to exactly the text with this hash. It is voided, never deleted. */
@Entity
@Table(name = "proposal_sign_off")
public class SignOff {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String hash;

    @Embedded
    private Signature signature;

    private Instant voidedAt;

    protected SignOff() {}

    SignOff(Proposal proposal, String hash, Member by) {
        this.proposal = proposal;
        this.side = by.side();
        this.hash = hash;
        this.signature = new Signature(by);
    }

    /** The key of a side that was turned earlier, with an announcement. */
    SignOff(Proposal proposal, String hash, Side side, Signature signature) {
        this.proposal = proposal;
        this.side = side;
        this.hash = hash;
        this.signature = signature;
    }

    void end() {
        if (voidedAt == null) {
            voidedAt = Instant.now();
        }
    }

    boolean holdsFor(String currentHash) {
        return voidedAt == null && hash.equals(currentHash);
    }

    boolean isBy(Person person) {
        return signature.getPerson() == person
                || signature.getPerson().getId() != null
                        && signature.getPerson().getId().equals(person.getId());
    }

    public String getShortHash() {
        return hash.substring(0, 12);
    }

    public Side getSide() {
        return side;
    }

    public String getHash() {
        return hash;
    }

    public Signature getSignature() {
        return signature;
    }

    public Instant getVoidedAt() {
        return voidedAt;
    }
}
