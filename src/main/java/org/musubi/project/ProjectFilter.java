package org.musubi.project;

import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/** What an address narrows the list of projects to; anything that is not offered narrows nothing. */
record ProjectFilter(
        @RestQuery String sector,
        @RestQuery String life,
        @RestQuery String health,
        @RestQuery String organisation,
        @RestQuery String place,
        @RestQuery String attention,
        @RestQuery String q,
        @RestQuery String after) {

    private static final int WORDS_LIMIT = 200;

    ProjectFilter {
        sector = Typed.text(sector);
        life = Typed.text(life);
        health = Typed.text(health);
        organisation = Typed.text(organisation);
        place = Typed.text(place);
        attention = Typed.text(attention);
        q = Typed.text(q).strip();
        q = q.length() > WORDS_LIMIT ? q.substring(0, WORDS_LIMIT) : q;
    }

    LifeCycle lifeCycle() {
        return Choices.of(LifeCycle.class, life).orElse(null);
    }

    Health seen() {
        return Choices.of(Health.class, health).orElse(null);
    }

    Attention needed() {
        return Choices.of(Attention.class, attention).orElse(null);
    }

    UUID key() {
        return Slice.key(after);
    }

    /** Whether anything narrows the list, so that an empty list can say why. */
    public boolean active() {
        return Stream.of(sector, life, health, organisation, place, attention, q)
                .anyMatch(given -> !given.isBlank());
    }

    /** The words with what LIKE would read as wildcards made literal. */
    String pattern() {
        return "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The address of the page that begins after a key, narrowed as this one. */
    public String onward(UUID key) {
        return UriBuilder.fromPath("/projects")
                .queryParam("sector", "{sector}")
                .queryParam("life", "{life}")
                .queryParam("health", "{health}")
                .queryParam("organisation", "{organisation}")
                .queryParam("place", "{place}")
                .queryParam("attention", "{attention}")
                .queryParam("q", "{q}")
                .queryParam("after", key)
                .build(sector, life, health, organisation, place, attention, q)
                .toString();
    }
}
