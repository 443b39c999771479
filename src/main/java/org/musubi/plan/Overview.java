package org.musubi.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The headings of the plan with how much stands under each, for one reader. */
record Overview(List<Part> parts) {

    static Overview of(List<Sector> sectors, Map<String, Long> commitments, Map<String, Long> projects) {
        return new Overview(sectors.stream()
                .map(sector -> new Part(
                        sector,
                        commitments.getOrDefault(sector.getCode(), 0L).intValue(),
                        projects.getOrDefault(sector.getCode(), 0L)))
                .toList());
    }

    public int commitments() {
        return parts.stream().mapToInt(Part::commitments).sum();
    }

    public String projects() {
        return written(parts.stream().mapToLong(Part::projects).sum(), false);
    }

    /** A heading with what stands under it. */
    record Part(Sector sector, int commitments, long projects) {

        public String projectsCounted() {
            return written(projects, false);
        }
    }

    /** A count that went no further than {@link Descendants#COUNTED_TO}, as pages show it: {@code 1,000+}. */
    static String counted(long count) {
        return written(Math.min(count, Descendants.COUNTED_TO), count > Descendants.COUNTED_TO);
    }

    private static String written(long count, boolean more) {
        return String.format(Locale.UK, "%,d", count) + (more ? "+" : "");
    }
}
