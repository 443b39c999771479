package org.musubi.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.plan.Sector;
import org.musubi.web.Choices;

/**
 * What a reader who compares asks for.
 *
 * @param sector null for all
 * @param kind null for all
 * @param key the change to go on behind; null on the first page
 */
record ChangeFilter(Period period, Sector sector, Thing kind, Long key) {

    static ChangeFilter asked(
            String since, String until, String sector, String kind, String after, List<Sector> sectors) {
        return new ChangeFilter(
                Period.asked(since, until, Period.today().minusDays(7)),
                sectors.stream()
                        .filter(one -> one.getCode().equals(sector))
                        .findFirst()
                        .orElse(null),
                Choices.of(Thing.class, kind).orElse(null),
                key(after).orElse(null));
    }

    private static Optional<Long> key(String after) {
        return Optional.ofNullable(after)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    UUID sectorId() {
        return sector == null ? null : sector.getId();
    }

    Thing thing() {
        return kind;
    }

    public List<Thing> kinds() {
        return List.of(Thing.values());
    }

    public boolean isOf(Sector other) {
        return sector != null && sector.getCode().equals(other.getCode());
    }

    public boolean isAbout(Thing other) {
        return kind == other;
    }

    /** The address of the same question over another period. */
    public String over(LocalDate since) {
        return "/changes?since=" + since + narrowing();
    }

    /** The address of the page behind a change. */
    public String onward(Long after) {
        return "/changes?since=" + period.since() + "&until=" + period.until() + narrowing() + "&after=" + after;
    }

    private String narrowing() {
        return (sector == null ? "" : "&sector=" + sector.getCode()) + (kind == null ? "" : "&kind=" + kind);
    }
}
