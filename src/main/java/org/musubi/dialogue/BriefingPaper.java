package org.musubi.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an issued pack. */
@Entity
@Immutable
public class BriefingPaper {

    @Id
    private UUID issueId;

    private byte[] bytes;

    protected BriefingPaper() {}

    BriefingPaper(UUID issueId, byte[] bytes) {
        this.issueId = issueId;
        this.bytes = bytes;
    }

    byte[] getBytes() {
        return bytes;
    }
}
