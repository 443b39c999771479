package org.musubi.overview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.musubi.plan.Sector;

/** What was counted: by measure, sector and value. */
final class Counts {

    private final Map<Measure, Map<UUID, Map<String, Long>>> counts = new EnumMap<>(Measure.class);

    void add(Measure measure, UUID sector, String value, long n) {
        counts.computeIfAbsent(measure, any -> new HashMap<>())
                .computeIfAbsent(sector, any -> new HashMap<>())
                .merge(value, n, Long::sum);
    }

    Map<String, Long> of(Measure measure, Sector sector) {
        return counts.getOrDefault(measure, Map.of()).getOrDefault(sector.getId(), Map.of());
    }

    /** All sectors together. */
    Map<String, Long> whole(Measure measure) {
        Map<String, Long> whole = new HashMap<>();
        counts.getOrDefault(measure, Map.of())
                .values()
                .forEach(sector -> sector.forEach((value, n) -> whole.merge(value, n, Long::sum)));
        return whole;
    }

    long total(Measure measure, Sector sector) {
        return of(measure, sector).values().stream().mapToLong(Long::longValue).sum();
    }

    long total(Measure measure) {
        return whole(measure).values().stream().mapToLong(Long::longValue).sum();
    }
}
