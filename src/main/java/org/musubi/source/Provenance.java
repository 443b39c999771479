package org.musubi.source;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/**
 * Where a commitment comes from, for pages of packages that do not know of documents: their template includes
 * {@code source/_paragraphs} with the key of the commitment.
 */
@Named
@Unremovable
@ApplicationScoped
public class Provenance {

    @Inject
    Links links;

    /** What paragraphs say of a commitment; empty for none. */
    public List<Link> of(UUID commitment) {
        return commitment == null ? List.of() : links.about(commitment);
    }
}
