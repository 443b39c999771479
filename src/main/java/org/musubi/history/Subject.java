package org.musubi.history;

import java.util.UUID;
import org.musubi.text.Bilingual;

/**
 * The thing a fact is about, as it was called then.
 *
 * @param path its address in the portal, beginning with a slash
 * @param audienceId who may read it; null only for what is public by nature
 * @param thingId the key of what it belongs to and people follow, such as a comment's project; its own for most
 */
public record Subject(SubjectType type, UUID id, Bilingual title, String path, UUID audienceId, UUID thingId) {

    /** A subject that stands for itself. */
    public Subject(SubjectType type, UUID id, Bilingual title, String path, UUID audienceId) {
        this(type, id, title, path, audienceId, id);
    }
}
