package org.musubi.overview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.musubi.text.Bilingual;

/**
 * Where a state, union territory or prefecture stands in our arrangement of equal tiles. No border is drawn anywhere.
 *
 * @param code ISO 3166-2
 * @param label a short name
 */
record Tile(String code, int row, int column, Bilingual label) {

    private static final String FILE = "overview/tiles.csv";

    /** All tiles, by country and then row by row. */
    static List<Tile> all() {
        return Arrangement.TILES;
    }

    boolean isIn(String country) {
        return code.startsWith(country + "-");
    }

    private static Tile of(String line) {
        String[] parts = line.split(",");
        return new Tile(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Bilingual.of(parts[3], parts[4]));
    }

    /** Read once, when first asked for. */
    private static final class Arrangement {

        private static final List<Tile> TILES = read();

        private static List<Tile> read() {
            try (var file = new BufferedReader(new InputStreamReader(
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE),
                    StandardCharsets.UTF_8))) {
                return file.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(Tile::of)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " cannot be read", e);
            }
        }
    }
}
