package org.musubi.history;

import java.util.UUID;
import org.musubi.text.Bilingual;

/**
 * The thing a fact is about, as it was called then.
 *
 * @param path its address in the portal, beginning with a slash
 * @param audienceId who may read it; null only for what is public by nature
 */
public record Subject(SubjectType type, UUID id, Bilingual title, String path, UUID audienceId) {}
