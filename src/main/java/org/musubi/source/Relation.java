package org.musubi.source;

import io.quarkus.qute.TemplateEnum;
import java.util.List;

/** What a paragraph does to a commitment. */
@TemplateEnum
public enum Relation {
    /** The commitment is this paragraph, restated. */
    STATES,
    /** A later document says it again. */
    RESTATES,
    /** A later document goes further. */
    EXTENDS,
    /** A later document no longer upholds it. */
    DROPS;

    /** What a later document may do to an earlier one's commitment. */
    public static List<Relation> toEarlier() {
        return List.of(RESTATES, EXTENDS, DROPS);
    }
}
