package org.musubi.source;

import java.util.List;
import java.util.Map;

/** A document of the series, with how many of its paragraphs do what to commitments of earlier documents. */
public record SeriesRow(Edition edition, Map<Relation, Long> counts) {

    public long count(Relation relation) {
        return counts.getOrDefault(relation, 0L);
    }

    public List<Relation> getRelations() {
        return Relation.toEarlier();
    }

    /** The list that the number counts. */
    public String list(Relation relation) {
        return edition.getDocument().getPath() + "?relation=" + relation;
    }
}
