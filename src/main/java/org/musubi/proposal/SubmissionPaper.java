package org.musubi.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a submission's printed copy. */
@Entity
@Immutable
@Table(name = "proposal_submission_paper")
public class SubmissionPaper {

    @Id
    private UUID submissionId;

    private byte[] bytes;

    protected SubmissionPaper() {}

    SubmissionPaper(UUID submissionId, byte[] bytes) {
        this.submissionId = submissionId;
        this.bytes = bytes;
    }

    byte[] getBytes() {
        return bytes;
    }
}
