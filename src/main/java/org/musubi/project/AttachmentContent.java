package org.musubi.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of an attachment. */
@Entity
public class AttachmentContent {

    @Id
    private UUID attachmentId;

    private byte[] bytes;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachmentId, byte[] bytes) {
        this.attachmentId = attachmentId;
        this.bytes = bytes;
    }

    byte[] getBytes() {
        return bytes;
    }
}
