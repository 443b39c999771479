package org.musubi.finance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/**
 * What an address narrows a project's transactions to. Without {@code all} only those that count in the sums are listed, so
 * that a sum and the list behind it agree.
 */
record TransactionFilter(
        @RestQuery String currency,
        @RestQuery String year,
        @RestQuery String type,
        @RestQuery String provider,
        @RestQuery String receiver,
        @RestQuery String all,
        @RestQuery String after) {

    TransactionFilter {
        currency = Typed.text(currency);
        year = Typed.text(year);
        type = Typed.text(type);
        provider = Typed.text(provider);
        receiver = Typed.text(receiver);
        all = Typed.text(all);
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

    public boolean isAll() {
        return all.equals("yes");
    }

    UUID key() {
        return Slice.key(after);
    }

    public boolean isActive() {
        return !given().isEmpty();
    }

    public String onward(Project project, UUID key) {
        Map<String, String> more = given();
        more.put("after", key.toString());
        return address(project, more);
    }

    /** The same list with what was corrected and what corrects by taking back, or without them again. */
    public String turned(Project project) {
        Map<String, String> other = given();
        if (isAll()) {
            other.remove("all");
        } else {
            other.put("all", "yes");
        }
        return address(project, other);
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("currency", currency);
        given.put("year", year);
        given.put("type", type);
        given.put("provider", provider);
        given.put("receiver", receiver);
        given.put("all", all);
        given.values().removeIf(String::isBlank);
        return given;
    }

    static String address(Project project, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", project.act("transactions") + (parameters.isEmpty() ? "" : "?"), ""));
    }
}
