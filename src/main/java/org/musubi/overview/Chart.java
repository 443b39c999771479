package org.musubi.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musubi.chart.Bar;
import org.musubi.plan.Sector;

/** One measure over sectors: a bar and a row of figures for each, the whole first where there are several. */
public record Chart(Measure measure, List<Figure> legend, List<Line> lines) {

    /**
     * The figures of one sector.
     *
     * @param sector null for the whole
     */
    public record Line(Sector sector, List<Figure> figures, Figure total, Bar bar) {}

    /**
     * Draws what was counted.
     *
     * @param narrowing what the lists are narrowed to besides, such as {@code sharing=CLEAR}; may be empty
     */
    static Chart of(Measure measure, List<Sector> sectors, Counts counts, String narrowing) {
        long whole = sectors.stream()
                .mapToLong(sector -> counts.total(measure, sector))
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        if (sectors.size() > 1) {
            lines.add(line(measure, null, counts.whole(measure), counts.total(measure), narrowing));
        }
        for (Sector sector : sectors) {
            lines.add(line(measure, sector, counts.of(measure, sector), whole, narrowing));
        }
        List<Figure> legend = measure.constants().stream()
                .map(value -> new Figure(value, 0, ""))
                .toList();
        return new Chart(measure, legend, lines);
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.total().count() == 0);
    }

    private static Line line(Measure measure, Sector sector, Map<String, Long> counts, long scale, String narrowing) {
        List<Figure> figures = measure.constants().stream()
                .map(value -> figure(measure, sector, value, counts.getOrDefault(value, 0L), narrowing))
                .toList();
        long sum = figures.stream().mapToLong(Figure::count).sum();
        List<Long> lengths = figures.stream().map(Figure::count).toList();
        return new Line(sector, figures, figure(measure, sector, null, sum, narrowing), Bar.of(lengths, scale));
    }

    private static Figure figure(Measure measure, Sector sector, String value, long count, String narrowing) {
        List<String> query = new ArrayList<>();
        if (sector != null) {
            query.add("sector=" + sector.getCode());
        }
        if (value != null) {
            query.add(measure.parameter() + "=" + value);
        }
        if (!narrowing.isEmpty()) {
            query.add(narrowing);
        }
        return new Figure(
                value, count, query.isEmpty() ? measure.list() : measure.list() + "?" + String.join("&", query));
    }
}
