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

/** What an address narrows a project's budget lines to; without {@code which} only those in force are listed. */
record BudgetFilter(
        @RestQuery String currency,
        @RestQuery String year,
        @RestQuery String party,
        @RestQuery String which,
        @RestQuery String after) {

    static final String ORIGINAL = "original";
    static final String ALL = "all";

    BudgetFilter {
        currency = Typed.text(currency);
        year = Typed.text(year);
        party = Typed.text(party);
        which = Typed.text(which);
    }

    Currency money() {
        return Choices.of(Currency.class, currency).orElse(null);
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
        return !given().isEmpty();
    }

    public boolean isAll() {
        return which.equals(ALL);
    }

    public String onward(Project project, UUID key) {
        Map<String, String> more = given();
        more.put("after", key.toString());
        return address(project, more);
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("currency", currency);
        given.put("year", year);
        given.put("party", party);
        given.put("which", which);
        given.values().removeIf(String::isBlank);
        return given;
    }

    /** The address of the lines, as they are narrowed; empty values are left out. */
    static String address(Project project, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                        .filter(one -> !one.getValue().isBlank())
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", project.act("budget") + "?", ""))
                + "#lines";
    }
}
