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

    boolean isIn(String sector) {
        return commitment.getSector().getCode().equals(sector);
    }

    boolean names(String place) {
        return places().contains(place);
    }

    Set<String> places() {
        return commitment.getPlaces().stream().map(Place::getCode).collect(Collectors.toSet());
    }
}
