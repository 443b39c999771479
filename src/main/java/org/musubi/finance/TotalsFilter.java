package org.musubi.finance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/** What an address narrows the totals of the initiative, or the bookings behind one of them, to. */
record TotalsFilter(
        @RestQuery String sector,
        @RestQuery String currency,
        @RestQuery String year,
        @RestQuery String type,
        @RestQuery String after) {

    TotalsFilter {
        sector = Typed.text(sector);
        currency = Typed.text(currency);
        year = Typed.text(year);
        type = Typed.text(type);
    }

    Currency money() {
        return Choices.of(Currency.class, currency).orElse(null);
    }

    TransactionType kind() {
        return Choices.of(TransactionType.class, type).orElse(null);
    }

    /** Null where none is given, -1 for what is no year. */
    Integer fiscalYear() {
        if (year.isBlank()) {
            return null;
        }
        return year.matches("[0-9]{4}") ? Integer.valueOf(year) : Integer.valueOf(-1);
    }

    UUID key() {
        return Slice.key(after);
    }

    public boolean isActive() {
        return !sector.isBlank() || !year.isBlank();
    }

    /** The bookings behind a sum of these totals; a null type stands for what is planned. */
    String behind(String ofSector, Currency of, TransactionType ofType) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("sector", ofSector);
        parameters.put("currency", of.name());
        parameters.put("year", year);
        parameters.put("type", ofType == null ? "" : ofType.name());
        return address(ofType == null ? "/money/plans" : "/money/transactions", parameters);
    }

    /** The page of a list that begins after a key, narrowed as this one. */
    public String onward(String list, UUID key) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("sector", sector);
        parameters.put("currency", currency);
        parameters.put("year", year);
        parameters.put("type", type);
        parameters.put("after", key.toString());
        return address(list, parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
