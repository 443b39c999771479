package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.musubi.people.Member;
import org.musubi.plan.Sector;

/** Draws the boards of sectors and of the initiative for one reader. */
@ApplicationScoped
class Boards {

    @Inject
    Tallies tallies;

    @Inject
    Changes changes;

    Board of(Sector sector, Member reader) {
        return board(List.of(sector), tallies.of(reader, sector), changes.lastIn(reader));
    }

    Board of(List<Sector> sectors, Member reader) {
        return board(sectors, tallies.of(reader, null), changes.lastIn(reader));
    }

    private static Board board(List<Sector> sectors, Counts counts, Map<UUID, Instant> last) {
        return new Board(
                Stream.of(Measure.values())
                        .map(measure -> Chart.of(measure, sectors, counts, ""))
                        .toList(),
                sectors.stream()
                        .map(sector -> new Board.Update(sector, last.get(sector.getId())))
                        .toList());
    }
}
