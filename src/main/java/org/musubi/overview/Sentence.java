package org.musubi.overview;

import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.plan.Commitment;
import org.musubi.plan.Place;

/**
 * A commitment with what is publicly reported about it at the two ends of a period.
 *
 * @param then null if no document had stated it yet
 * @param now null if no document states it yet
 */
public record Sentence(Commitment commitment, Reported then, Reported now) {

    /** The place of what names none. */
    static final String NOWHERE = "none";

    boolean isIn(String sector) {
        return commitment.getSector().getCode().equals(sector);
    }

    /** Whether it names a place; {@link #NOWHERE} stands for none. */
    boolean liesIn(String place) {
        return place.equals(NOWHERE) ? places().isEmpty() : places().contains(place);
    }

    Set<String> places() {
        return commitment.getPlaces().stream().map(Place::getCode).collect(Collectors.toSet());
    }
}
