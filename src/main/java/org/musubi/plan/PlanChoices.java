package org.musubi.plan;

import java.util.List;
import java.util.function.Function;
import org.musubi.people.Organisation;
import org.musubi.web.Choices;

/** What the filter of the plan offers. */
record PlanChoices(List<Sector> sectors, List<Organisation> organisations, List<Place> places) {

    public List<Strength> strengths() {
        return List.of(Strength.values());
    }

    /** What an address asks for; what is not offered is left out. */
    PlanFilter filter(String sector, String strength, String organisation, String place) {
        return new PlanFilter(
                offered(sector, sectors, Sector::getCode),
                Choices.of(Strength.class, strength).orElse(null),
                offered(organisation, organisations, Organisation::getCode),
                PlanFilter.NOWHERE.equals(place) ? place : offered(place, places, Place::getCode));
    }

    private static <T> String offered(String asked, List<T> choices, Function<T, String> code) {
        return choices.stream()
                .map(code)
                .filter(offered -> offered.equals(asked))
                .findFirst()
                .orElse(null);
    }
}
