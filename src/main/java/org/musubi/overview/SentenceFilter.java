package org.musubi.overview;

import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.plan.Strength;
import org.musubi.web.Choices;

/** Which sentences an address asks for; anything that is not offered narrows nothing. */
record SentenceFilter(
        @RestQuery String since,
        @RestQuery String until,
        @RestQuery String sector,
        @RestQuery String place,
        @RestQuery String strength,
        @RestQuery String now,
        @RestQuery String came,
        @RestQuery String left) {

    boolean includes(Sentence sentence) {
        return (blank(sector) || sentence.isIn(sector))
                && (blank(place) || sentence.liesIn(place))
                && Choices.of(Strength.class, strength)
                        .map(chosen -> sentence.commitment().getStrength() == chosen)
                        .orElse(true)
                && isMoved(sentence);
    }

    private boolean isMoved(Sentence sentence) {
        Reported in = state(now);
        Reported into = state(came);
        Reported outOf = state(left);
        if (outOf != null) {
            return sentence.then() == outOf && sentence.now() != outOf;
        }
        if (into != null) {
            return sentence.now() == into && sentence.then() != into;
        }
        return in == null ? sentence.now() != null : sentence.now() == in;
    }

    private static Reported state(String name) {
        return Choices.of(Reported.class, name).orElse(null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
