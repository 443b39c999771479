package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.text.Digest;

/** What is known about the printed copy of a version that was submitted; its bytes are kept apart. Never changed. */
@Entity
@Immutable
@Table(name = "proposal_submission")
public class Submission {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    private int number;
    private String textHash;

    @Enumerated(EnumType.STRING)
    private SharingLabel label;

    private String sha256;
    private long size;

    @Embedded
    private Signature signature;

    protected Submission() {}

    Submission(Proposal proposal, Signature signature, byte[] paper) {
        this.proposal = proposal;
        this.number = proposal.getEdition();
        this.textHash = proposal.getHash();
        this.label = proposal.getAudience().getLabel();
        this.sha256 = HexFormat.of().formatHex(Digest.sha256().digest(paper));
        this.size = paper.length;
        this.signature = signature;
    }

    /** Somebody took the copy; kept as the reading of files is. */
    Fact read(Member by) {
        return Fact.of(
                        FactKind.FILE_READ,
                        proposal.subject(),
                        by.as(by.isFocalPoint() ? Capacity.FOCAL_POINT : Capacity.MEMBER))
                .with("file", getName())
                .with("sha256", sha256);
    }

    /** Whether it is kept who read it. */
    boolean isWatched() {
        return proposal.getAudience().getLabel().stricterThan(SharingLabel.GREEN)
                || label.stricterThan(SharingLabel.GREEN);
    }

    public String getPath() {
        return proposal.pathTo("copies/" + id);
    }

    /** The name under which it is saved. */
    public String getName() {
        return "proposal-" + proposal.getId().toString().substring(24) + "-version-" + number + ".pdf";
    }

    /** In kilobytes, rounded up. */
    public long getKilobytes() {
        return (size + 1023) / 1024;
    }

    public UUID getId() {
        return id;
    }

    /** The number of the version that was submitted. */
    public int getNumber() {
        return number;
    }

    /** The digest of the version's text, as sign-offs are bound to it. */
    public String getTextHash() {
        return textHash;
    }

    /** The label when it was submitted. */
    public SharingLabel getLabel() {
        return label;
    }

    /** The digest of the printed copy. */
    public String getSha256() {
        return sha256;
    }

    public Signature getSignature() {
        return signature;
    }
}
