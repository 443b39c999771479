package org.musubi.instrument;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.history.Condition;
import org.musubi.people.Side;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/**
 * What an address narrows the register to; anything that is not offered narrows nothing.
 *
 * @param organisation code of a party
 * @param commitment reference of a commitment that it carries out
 */
record InstrumentFilter(
        @RestQuery String kind,
        @RestQuery String state,
        @RestQuery String organisation,
        @RestQuery String commitment,
        @RestQuery String q,
        @RestQuery String after) {

    private static final int WORDS_LIMIT = 200;

    InstrumentFilter {
        kind = Typed.text(kind);
        state = Typed.text(state);
        organisation = Typed.text(organisation);
        commitment = Typed.text(commitment).strip();
        q = Typed.text(q).strip();
        q = q.length() > WORDS_LIMIT ? q.substring(0, WORDS_LIMIT) : q;
    }

    UUID key() {
        return Slice.key(after);
    }

    public boolean active() {
        return Stream.of(kind, state, organisation, commitment, q).anyMatch(given -> !given.isBlank());
    }

    /** The conditions over the alias {@code i} at one moment. */
    Condition condition(Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder hql = new StringBuilder("1 = 1");
        Choices.of(InstrumentKind.class, kind).ifPresent(asked -> {
            hql.append(" and i.kind = :kind");
            parameters.put("kind", asked);
        });
        Choices.of(InstrumentState.class, state)
                .ifPresent(asked -> hql.append(" and ").append(at(asked, now, parameters)));
        if (!organisation.isEmpty()) {
            hql.append(" and exists (select 1 from i.parties x where x.code = :organisation)");
            parameters.put("organisation", organisation);
        }
        if (!commitment.isEmpty()) {
            hql.append(" and exists (select 1 from i.commitments y where y.ref = :commitment)");
            parameters.put("commitment", commitment);
        }
        if (!q.isEmpty()) {
            hql.append(" and (i.code ilike :words escape '!' or i.title.ja ilike :words escape '!'"
                    + " or i.title.en ilike :words escape '!')");
            parameters.put(
                    "words", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (key() != null) {
            hql.append(" and i.id < :after");
            parameters.put("after", key());
        }
        return new Condition(hql.toString(), parameters);
    }

    /** The same as {@link Instrument#standing}, in a query. */
    private static String at(InstrumentState asked, Instant now, Map<String, Object> parameters) {
        LocalDate today = Side.IN.day(now);
        if (asked != InstrumentState.NEGOTIATING
                && asked != InstrumentState.SUPERSEDED
                && asked != InstrumentState.TERMINATED) {
            parameters.put("today", today);
        }
        String lapsed = "(i.expiresOn < :today and (i.renewal is null or i.renewal <> AUTOMATIC))";
        return switch (asked) {
            case SIGNED, IN_FORCE -> {
                parameters.put("far", today.plusDays(Instrument.EXPIRING_DAYS));
                yield "i.state = " + asked + " and (i.expiresOn is null or i.expiresOn > :far"
                        + " or i.expiresOn < :today and i.renewal = AUTOMATIC)";
            }
            case EXPIRING -> {
                parameters.put("far", today.plusDays(Instrument.EXPIRING_DAYS));
                yield "i.state in (SIGNED, IN_FORCE) and i.expiresOn between :today and :far";
            }
            case EXPIRED -> "(i.state = EXPIRED or i.state in (SIGNED, IN_FORCE) and " + lapsed + ")";
            default -> "i.state = " + asked;
        };
    }

    /** The address of the page that begins after a key, narrowed as this one. */
    public String onward(UUID key) {
        return UriBuilder.fromPath("/instruments")
                .queryParam("kind", "{kind}")
                .queryParam("state", "{state}")
                .queryParam("organisation", "{organisation}")
                .queryParam("commitment", "{commitment}")
                .queryParam("q", "{q}")
                .queryParam("after", key)
                .build(kind, state, organisation, commitment, q)
                .toString();
    }
}
