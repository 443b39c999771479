package org.musubi.instrument;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/**
 * What an address narrows the list of obligations to; anything that is not offered narrows nothing.
 *
 * @param whose {@code organisation} or {@code side} of the reader; otherwise everybody's
 * @param instrument code of an instrument
 */
record ObligationFilter(
        @RestQuery String whose, @RestQuery String state, @RestQuery String instrument, @RestQuery String after) {

    ObligationFilter {
        whose = Typed.text(whose);
        state = Typed.text(state);
        instrument = Typed.text(instrument).strip();
    }

    ObligationState stateAsked() {
        return Choices.of(ObligationState.class, state).orElse(null);
    }

    UUID key() {
        return Slice.key(after);
    }

    public boolean active() {
        return Stream.of(whose, state, instrument).anyMatch(given -> !given.isBlank());
    }

    /** The conditions over the alias {@code o}, for one reader at one moment. */
    Condition condition(Member me, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder hql = new StringBuilder("1 = 1");
        if (whose.equals("organisation") && me.getOrganisation() != null) {
            hql.append(" and o.owner = :mine");
            parameters.put("mine", me.getOrganisation());
        }
        if (whose.equals("side") && me.belongs()) {
            hql.append(" and o.ownerSide = :mySide");
            parameters.put("mySide", me.side());
        }
        if (!instrument.isEmpty()) {
            hql.append(" and o.instrument.code = :instrument");
            parameters.put("instrument", instrument);
        }
        if (stateAsked() != null) {
            hql.append(" and ").append(at(stateAsked(), Days.at(now), parameters));
        }
        return new Condition(hql.toString(), parameters);
    }

    private static String at(ObligationState asked, Days days, Map<String, Object> parameters) {
        int soon = Obligation.DUE_SOON_DAYS;
        return switch (asked) {
            case OVERDUE -> {
                days.into(parameters, 0);
                yield "o.state in (OPEN, CONTESTED) and " + days.compared("<", 0);
            }
            case DUE_SOON -> {
                days.into(parameters, 0, soon);
                yield "o.state = OPEN and " + days.compared(">=", 0) + " and " + days.compared("<=", soon);
            }
            case OPEN -> {
                days.into(parameters, soon);
                yield "o.state = OPEN and (o.dueOn is null or " + days.compared(">", soon) + ")";
            }
            default -> "o.state = " + asked;
        };
    }

    /** The address of the page that begins after a key, narrowed as this one. */
    public String onward(UUID key) {
        return UriBuilder.fromPath("/obligations")
                .queryParam("whose", "{whose}")
                .queryParam("state", "{state}")
                .queryParam("instrument", "{instrument}")
                .queryParam("after", key)
                .build(whose, state, instrument)
                .toString();
    }
}
