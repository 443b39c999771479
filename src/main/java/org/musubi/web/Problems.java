package org.musubi.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The problems of a form, by field, in the order in which they were found. */
public final class Problems {

    private final Map<String, Problem> byField = new LinkedHashMap<>();

    /** Notes a problem if the condition holds; the first one of a field stays. */
    public Problems when(boolean wrong, String field, Problem problem) {
        if (wrong) {
            byField.putIfAbsent(field, problem);
        }
        return this;
    }

    public Problems required(String value, String field) {
        return when(value == null || value.isBlank(), field, Problem.REQUIRED);
    }

    /** @param limit in characters as Java counts them (UTF-16 units) */
    public Problems atMost(int limit, String value, String field) {
        return when(value != null && value.length() > limit, field, Problem.TOO_LONG);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public boolean at(String field) {
        return byField.containsKey(field);
    }

    public Problem of(String field) {
        return byField.get(field);
    }

    public Map<String, Problem> getByField() {
        return byField;
    }
}
