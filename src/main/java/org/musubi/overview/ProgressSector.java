package org.musubi.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.plan.Sector;

/**
 * When a sector was last spoken of in public.
 *
 * @param confirmed the last day on which a milestone was confirmed; null for never
 * @param reported the last day on which a side reported; null for never
 */
public record ProgressSector(Sector sector, LocalDate confirmed, LocalDate reported) {

    static List<ProgressSector> of(
            List<Sector> sectors, Map<UUID, LocalDate> confirmed, Map<UUID, LocalDate> reported) {
        return sectors.stream()
                .map(sector -> new ProgressSector(sector, confirmed.get(sector.getId()), reported.get(sector.getId())))
                .toList();
    }
}
