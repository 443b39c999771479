package org.musubi.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;

/**
 * What a session has to know: what has happened since the one before, as far as one reader may see it.
 *
 * @param before the session before; null for none that the reader may read
 * @param since the day from which is told; null for the beginning
 */
public record Briefing(Session session, Session before, LocalDate since, List<Part> parts) {

    /** The strictest label of anything in it, that of the session included. */
    public SharingLabel getLabel() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::label)
                .reduce(session.getAudience().getLabel(), SharingLabel::atLeast);
    }

    /** The same without what is stricter than a label. */
    Briefing upTo(SharingLabel widest) {
        return new Briefing(
                session,
                before,
                since,
                parts.stream().map(part -> part.upTo(widest)).toList());
    }

    /** In the order in which a pack tells. */
    public enum Heading {
        DONE,
        SLIPPED,
        NEW,
        BLOCKED,
        FOR_DECISION
    }

    /** What sort of thing a line is about, and what is said of it. */
    public enum Sort {
        MILESTONE_CONFIRMED,
        MILESTONE_CLAIMED,
        MILESTONE_OVERDUE,
        MILESTONE_NOT_MET,
        MILESTONE_CONTESTED,
        OBLIGATION_FULFILLED,
        OBLIGATION_WAIVED,
        OBLIGATION_OVERDUE,
        OBLIGATION_CONTESTED,
        OBLIGATION_CLAIMED,
        OBLIGATION_NEW,
        PROJECT_NEW,
        PROJECT_SUSPENDED,
        PROJECT_OFF_TRACK,
        PROJECT_SEEN_DIFFERENTLY,
        INSTRUMENT_NEW,
        INSTRUMENT_UNDATED,
        OUTCOME_FOR_REVIEW,
        AGENDA_ITEM
    }

    /** @param more whether there are more than are told */
    public record Part(Heading heading, List<Line> lines, boolean more) {

        Part upTo(SharingLabel widest) {
            return new Part(
                    heading,
                    lines.stream()
                            .filter(line -> !line.label().stricterThan(widest))
                            .toList(),
                    more);
        }
    }

    /**
     * One thing of a part.
     *
     * @param within what it belongs to, such as the project of a milestone; null for nothing
     * @param side whose it is; null where it is nobody's in particular
     * @param day the day that matters; null for none
     */
    public record Line(
            Sort sort, Bilingual title, Bilingual within, String path, Side side, LocalDate day, SharingLabel label) {}

    static Part part(Heading heading, int most, List<List<Line>> lines) {
        return new Part(
                heading,
                lines.stream()
                        .flatMap(some -> some.stream().limit(most))
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.of(lines).flatMap(List::stream).anyMatch(some -> some.size() > most));
    }
}
