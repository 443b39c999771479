package org.musubi.plan;

import java.util.List;
import java.util.Map;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.text.Bilingual;

/** What is being done about commitments, as far as a reader may see it. A package above this one knows. */
public interface Descendants {

    /** Beyond this many, counts say "1,000+": counting on would cost each reader more than it tells. */
    int COUNTED_TO = 1_000;

    /** The newest that descend from a commitment, at most {@code limit}. */
    List<Descendant> of(Commitment commitment, Member reader, int limit);

    /** How many descend from a commitment, counted to {@link #COUNTED_TO}. */
    long count(Commitment commitment, Member reader);

    /** The newest in a sector, at most {@code limit}. */
    List<Descendant> in(Sector sector, Member reader, int limit);

    /** The newest in which an organisation takes part, at most {@code limit}. */
    List<Descendant> with(Organisation organisation, Member reader, int limit);

    /** How many there are in each sector, by its code; a sector without any may be left out. */
    Map<String, Long> perSector(Member reader);

    /**
     * One of them, as a list shows it.
     *
     * @param lifeCycle name of the state that it is in
     */
    record Descendant(Bilingual title, String path, String lifeCycle) {}
}
