package org.musubi.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.musubi.plan.Place;
import org.musubi.text.Bilingual;

/**
 * The tiles of one country with what is counted in each.
 *
 * @param country ISO 3166-1 code, JP or IN
 */
public record TileMap(String country, List<Cell> cells) {

    private static final int STEP = 44;
    private static final int SIDE = 40;

    /** A tile; x and y in units of the drawing, in which a tile is 40 wide. */
    public record Cell(
            String code, Bilingual label, Bilingual name, Figure projects, Figure commitments, int x, int y) {

        /** How full: 0 for nothing, up to 3. The number stands beside. */
        public int shade() {
            long count = projects.count();
            return count == 0 ? 0 : count < 3 ? 1 : count < 10 ? 2 : 3;
        }
    }

    static TileMap of(
            String country,
            List<Place> places,
            Map<String, Long> projects,
            Map<String, Long> commitments,
            String narrowing) {
        Map<String, Place> known = places.stream().collect(Collectors.toMap(Place::getCode, Function.identity()));
        return new TileMap(
                country,
                Tile.all().stream()
                        .filter(tile -> tile.isIn(country) && known.containsKey(tile.code()))
                        .map(tile -> cell(tile, known.get(tile.code()), projects, commitments, narrowing))
                        .toList());
    }

    private static Cell cell(
            Tile tile, Place place, Map<String, Long> projects, Map<String, Long> commitments, String narrowing) {
        return new Cell(
                tile.code(),
                tile.label(),
                place.getName(),
                figure("/projects", tile.code(), projects, narrowing),
                figure("/plan", tile.code(), commitments, narrowing),
                STEP * (tile.column() - 1),
                STEP * (tile.row() - 1));
    }

    static Figure figure(String list, String place, Map<String, Long> counts, String narrowing) {
        return new Figure(place, counts.getOrDefault(place, 0L), list + "?place=" + place + narrowing);
    }

    public int width() {
        return extent(Cell::x);
    }

    public int height() {
        return extent(Cell::y);
    }

    /** In the order of the table: most first, then by code. */
    public List<Cell> byNumber() {
        return cells.stream()
                .sorted(Comparator.comparingLong((Cell cell) -> -cell.projects().count())
                        .thenComparingLong(cell -> -cell.commitments().count())
                        .thenComparing(Cell::code))
                .toList();
    }

    private int extent(Function<Cell, Integer> edge) {
        return SIDE + cells.stream().map(edge).max(Comparator.naturalOrder()).orElse(0);
    }
}
