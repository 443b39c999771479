package org.musubi.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.chart.Calendar;
import org.musubi.project.LifeCycle;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/** What an address asks of the timeline; anything that is not offered is taken as the usual. */
record TimelineFilter(
        @RestQuery String sector,
        @RestQuery String life,
        @RestQuery String place,
        @RestQuery String from,
        @RestQuery String years,
        @RestQuery String after) {

    private static final List<Integer> LENGTHS = List.of(1, 2, 4, 6, 10);
    private static final int USUAL_LENGTH = 4;

    TimelineFilter {
        sector = text(sector);
        place = text(place);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "");
    }

    /** The fiscal years to draw: from the one before the present on, unless the address says otherwise. */
    public Calendar calendar() {
        int first = from != null && from.matches("20[0-9]{2}")
                ? Integer.parseInt(from)
                : Calendar.fiscalYear(LocalDate.now()) - 1;
        return new Calendar(first, length());
    }

    public int length() {
        return LENGTHS.stream()
                .filter(length -> length.toString().equals(years))
                .findFirst()
                .orElse(USUAL_LENGTH);
    }

    public List<Integer> lengths() {
        return LENGTHS;
    }

    LifeCycle lifeCycle() {
        return Choices.of(LifeCycle.class, life).orElse(null);
    }

    public boolean isAt(LifeCycle other) {
        return other.name().equals(life);
    }

    UUID key() {
        return Slice.key(after);
    }

    public String earlier() {
        return moved(calendar().year() - length());
    }

    public String later() {
        return moved(calendar().year() + length());
    }

    public boolean isActive() {
        return lifeCycle() != null || !sector.isBlank() || !place.isBlank();
    }

    private String moved(int year) {
        return "/timeline?from=" + year + "&years=" + length() + part("sector", sector) + part("place", place)
                + part("life", lifeCycle() == null ? "" : life);
    }

    private static String part(String name, String value) {
        return value.matches("[\\w-]+") ? "&" + name + "=" + value : "";
    }
}
