package org.musubi.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step of writing a proposal, in the order in which its pages follow each other; the last one only shows. */
public enum Part {
    WHAT("titleJa", "titleEn", "summaryJa", "summaryEn", "sector"),
    WHO("kind", "kindReason", "parties", "organisation", "role", "label"),
    WHERE("place", "placeName", "plannedStart", "plannedEnd"),
    MONEY("amount", "currency"),
    EVIDENCE("commitment"),
    PREVIEW;

    private final List<String> fields;

    Part(String... fields) {
        this.fields = List.of(fields);
    }

    /** The step at an address such as {@code money}; empty where there is none. */
    static Optional<Part> at(String address) {
        return Arrays.stream(values())
                .filter(part -> part.getAddress().equals(address))
                .findFirst();
    }

    /** The step in which a field is written; a step's own address stands for itself. */
    static Part of(String field) {
        return Arrays.stream(values())
                .filter(part -> part.holds(field) || part.getAddress().equals(field))
                .findFirst()
                .orElse(PREVIEW);
    }

    boolean holds(String field) {
        return fields.contains(field);
    }

    public String getAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is typed here. */
    public boolean isWritten() {
        return this != PREVIEW;
    }

    public boolean isFirst() {
        return this == WHAT;
    }

    /** Where "Next" leads; the last step stays. */
    Part next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** Where "Back" leads; the first step stays. */
    Part before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
