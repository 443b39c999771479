package org.musubi.source;

import java.util.List;

/** The heading above a paragraph, and what stands before and after it; each may be null. */
public record Surroundings(Paragraph heading, Paragraph previous, Paragraph next) {

    /** @param found these three or fewer, in reading order */
    static Surroundings of(Paragraph paragraph, List<Paragraph> found) {
        List<Paragraph> before = found.stream()
                .filter(other -> other.getPosition() < paragraph.getPosition())
                .toList();
        return new Surroundings(
                before.stream()
                        .filter(Paragraph::isHeading)
                        .reduce((first, last) -> last)
                        .orElse(null),
                before.isEmpty() ? null : before.get(before.size() - 1),
                found.size() == before.size() ? null : found.get(found.size() - 1));
    }
}
