package org.musubi.overview;

import java.time.Instant;
import java.util.List;
import org.musubi.plan.Sector;

/**
 * Where things stand: the charts of a sector or of the whole initiative.
 *
 * @param updates when anything last changed, by sector in the order of the plan
 */
public record Board(List<Chart> charts, List<Update> updates) {

    /**
     * When anything in a sector last changed.
     *
     * @param at null where nothing has
     */
    public record Update(Sector sector, Instant at) {}

    /** The newest of all updates; null where there is none. */
    public Instant last() {
        return updates.stream()
                .map(Update::at)
                .filter(at -> at != null)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The chart of a measure. */
    public Chart chart(Measure measure) {
        return charts.stream()
                .filter(chart -> chart.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
