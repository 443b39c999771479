package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.musubi.people.Member;

/** Everything that a proposal said at one time; every saved version is kept. */
@Entity
@Immutable
@Table(name = "proposal_version")
public class ProposalVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> fields;

    private String hash;

    @Embedded
    private Signature signature;

    protected ProposalVersion() {}

    ProposalVersion(Proposal proposal, int number, Content content, Member by) {
        this.proposal = proposal;
        this.number = number;
        this.fields = content.values();
        this.hash = content.hash();
        this.signature = new Signature(by);
    }

    /** What a field said; empty where it said nothing. */
    public String value(Field field) {
        return fields.getOrDefault(field.name(), "");
    }

    /** The number of the version before this one. */
    public int getBefore() {
        return number - 1;
    }

    public String getShortHash() {
        return hash.substring(0, 12);
    }

    public int getNumber() {
        return number;
    }

    public String getHash() {
        return hash;
    }

    public Signature getSignature() {
        return signature;
    }
}
