package org.musubi.search;

import io.quarkus.qute.TemplateEnum;
import java.util.Comparator;

/** How answers are ordered. */
@TemplateEnum
public enum Order {
    RELEVANCE,
    NEWEST;

    Comparator<Candidate> comparator() {
        return Comparator.comparing((Candidate one) -> one.rank(this))
                .thenComparing(Candidate::id)
                .reversed();
    }
}
