package org.musubi.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All synonyms; every instance looks at them anew from minute to minute. */
@ApplicationScoped
public class SynonymGroups implements PanacheRepositoryBase<SynonymGroup, UUID> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private volatile Synonyms known;
    private volatile Instant knownAt = Instant.MIN;

    Synonyms current() {
        if (known == null || knownAt.isBefore(Instant.now().minus(KEPT))) {
            known = new Synonyms(inOrder().stream().map(SynonymGroup::getWords).toList());
            knownAt = Instant.now();
        }
        return known;
    }

    /** After a change of them has been stored. */
    void forget() {
        known = null;
    }

    List<SynonymGroup> inOrder() {
        return list("from SynonymGroup g order by g.words, g.id");
    }
}
