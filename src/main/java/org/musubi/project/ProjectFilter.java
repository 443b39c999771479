package org.musubi.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/** What an address narrows the list of projects to; anything that is not offered narrows nothing. */
record ProjectFilter(
        @RestQuery String sector,
        @RestQuery String commitment,
        @RestQuery String life,
        @RestQuery String health,
        @RestQuery String healthJp,
        @RestQuery String healthIn,
        @RestQuery String healthJoint,
        @RestQuery String sharing,
        @RestQuery String organisation,
        @RestQuery String place,
        @RestQuery String attention,
        @RestQuery String q,
        @RestQuery String after) {

    /** The place of what names none. */
    static final String NOWHERE = "none";

    private static final int WORDS_LIMIT = 200;

    ProjectFilter {
        sector = Typed.text(sector);
        commitment = Typed.text(commitment);
        life = Typed.text(life);
        health = Typed.text(health);
        healthJp = Typed.text(healthJp);
        healthIn = Typed.text(healthIn);
        healthJoint = Typed.text(healthJoint);
        sharing = Typed.text(sharing);
        organisation = Typed.text(organisation);
        place = Typed.text(place);
        attention = Typed.text(attention);
        q = Typed.text(q).strip();
        q = q.length() > WORDS_LIMIT ? q.substring(0, WORDS_LIMIT) : q;
    }

    public LifeCycle lifeCycle() {
        return Choices.of(LifeCycle.class, life).orElse(null);
    }

    public Health seen() {
        return Choices.of(Health.class, health).orElse(null);
    }

    public Health seenByJapan() {
        return Choices.of(Health.class, healthJp).orElse(null);
    }

    public Health seenByIndia() {
        return Choices.of(Health.class, healthIn).orElse(null);
    }

    public Health seenByBoth() {
        return Choices.of(Health.class, healthJoint).orElse(null);
    }

    public SharingLabel label() {
        return Choices.of(SharingLabel.class, sharing).orElse(null);
    }

    public List<SharingLabel> labels() {
        return List.of(SharingLabel.values());
    }

    /** Whether it asks for what names no place. */
    public boolean isWithoutPlace() {
        return place.equals(NOWHERE);
    }

    public Attention needed() {
        return Choices.of(Attention.class, attention).orElse(null);
    }

    UUID key() {
        return Slice.key(after);
    }

    /** Whether anything narrows the list, so that an empty list can say why. */
    public boolean active() {
        return !given().isEmpty();
    }

    /** The words with what LIKE would read as wildcards made literal. */
    String pattern() {
        return "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The address of the page that begins after a key, narrowed as this one. */
    public String onward(UUID key) {
        Map<String, String> more = given();
        more.put("after", key.toString());
        return address(more);
    }

    /** What narrows the list, each with the address of the list without it. */
    List<Chip> chips(List<Sector> sectors, List<Organisation> organisations, List<Place> places) {
        return given().entrySet().stream()
                .map(one -> new Chip(
                        one.getKey(),
                        one.getValue(),
                        switch (one.getKey()) {
                            case "sector" -> named(one.getValue(), sectors, Sector::getCode, Sector::getName);
                            case "organisation" -> named(
                                    one.getValue(), organisations, Organisation::getCode, Organisation::getName);
                            case "place" -> named(one.getValue(), places, Place::getCode, Place::getName);
                            default -> null;
                        },
                        without(one.getKey())))
                .toList();
    }

    /**
     * One filter in force.
     *
     * @param words what it is called; null where the value itself or its enum says it
     * @param off the address of the list without it
     */
    public record Chip(String name, String value, Bilingual words, String off) {}

    private String without(String name) {
        Map<String, String> fewer = given();
        fewer.remove(name);
        return address(fewer);
    }

    private Map<String, String> given() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("sector", sector);
        all.put("commitment", commitment);
        all.put("life", life);
        all.put("health", health);
        all.put("healthJp", healthJp);
        all.put("healthIn", healthIn);
        all.put("healthJoint", healthJoint);
        all.put("sharing", sharing);
        all.put("organisation", organisation);
        all.put("place", place);
        all.put("attention", attention);
        all.put("q", q);
        all.values().removeIf(String::isBlank);
        return all;
    }

    private static String address(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? "/projects"
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "/projects?", ""));
    }

    private static <T> Bilingual named(
            String value, List<T> offered, Function<T, String> code, Function<T, Bilingual> name) {
        return offered.stream()
                .filter(one -> code.apply(one).equals(value))
                .findFirst()
                .map(name)
                .orElse(null);
    }
}
