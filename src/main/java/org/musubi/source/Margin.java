package org.musubi.source;

import java.util.List;
import org.musubi.people.Member;
import org.musubi.project.Project;

/**
 * What stands beside a paragraph for one reader: what it does to commitments, with the projects that descend from them, and
 * how many comments it has.
 */
public record Margin(List<Entry> entries, long comments) {

    static final Margin EMPTY = new Margin(List.of(), 0);

    /**
     * A commitment and what descends from it, as far as the reader may see it.
     *
     * @param projects the newest
     * @param more whether there are more than these
     */
    public record Entry(Link link, List<Project> projects, boolean more) {}

    /** Whether the portal found a pair here to which the member may agree. */
    boolean awaits(Member member) {
        return entries.stream().map(Entry::link).anyMatch(link -> link.isFound() && link.signableBy(member));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
