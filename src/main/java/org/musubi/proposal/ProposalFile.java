package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.file.StoredFile;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;

/** A file that supports a proposal, read by whoever reads the proposal. Its authors take it away again, never change it. */
@Entity
@Table(name = "proposal_file")
public class ProposalFile {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    /** With the list in one query. */
    @ManyToOne(fetch = FetchType.EAGER)
    private StoredFile file;

    @Embedded
    private Signature signature;

    private Instant removedAt;

    protected ProposalFile() {}

    ProposalFile(Proposal proposal, StoredFile file, Member by) {
        this.proposal = proposal;
        this.file = file;
        this.signature = new Signature(by);
    }

    Fact added(Member by) {
        return fact(FactKind.FILE_ADDED, by);
    }

    Fact read(Member by) {
        return fact(FactKind.FILE_READ, by);
    }

    /** @throws IllegalStateException if it is gone already */
    Fact remove(Member by) {
        if (isRemoved()) {
            throw new IllegalStateException("already removed");
        }
        removedAt = Instant.now();
        return fact(FactKind.FILE_REMOVED, by);
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, proposal.subject(), by.as(Capacity.MEMBER))
                .with("file", file.getName())
                .with("sha256", file.getSha256());
    }

    /** Whether it is kept who read it. */
    boolean isWatched() {
        return !SharingLabel.AMBER.stricterThan(proposal.getAudience().getLabel());
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public String getPath() {
        return proposal.pathTo("files/" + id);
    }

    public String getRemovalPath() {
        return getPath() + "/removal";
    }

    public UUID getId() {
        return id;
    }

    public StoredFile getFile() {
        return file;
    }

    public Signature getSignature() {
        return signature;
    }
}
