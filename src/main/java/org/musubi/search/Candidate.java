package org.musubi.search;

import java.time.Instant;
import java.util.UUID;
import org.musubi.finding.FindingKind;
import org.musubi.people.SharingLabel;

/** Something that answers a question and may be read by whoever asks: what is needed to count and order it. */
public record Candidate(
        UUID id,
        FindingKind kind,
        String sector,
        String state,
        boolean japan,
        boolean india,
        boolean inJa,
        boolean inEn,
        Integer year,
        SharingLabel label,
        Instant changedAt,
        Double score) {

    /** By what it is ordered, largest first; equal ones by their keys. */
    long rank(Order order) {
        return order == Order.NEWEST
                ? changedAt.toEpochMilli()
                : Double.doubleToLongBits(score == null ? 0 : Math.max(0, score));
    }

    /** The label that its readers see; what is public by nature is CLEAR. */
    SharingLabel shownLabel() {
        return label == null ? SharingLabel.CLEAR : label;
    }
}
