package org.musubi.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar made of pieces, laid end to end on a common scale. Positions are percentages of the width, ready for SVG. */
public record Bar(List<Piece> pieces) {

    /** A piece from {@code start}, as wide as {@code width}. */
    public record Piece(int index, String start, String width) {}

    /**
     * The pieces of counts; an empty count has none.
     *
     * @param whole what the full width stands for; at least the sum of the counts
     */
    public static Bar of(List<Long> counts, long whole) {
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (int index = 0; index < counts.size(); index++) {
            long count = counts.get(index);
            if (count > 0) {
                pieces.add(new Piece(index, share(before, whole), share(count, whole)));
            }
            before += count;
        }
        return new Bar(pieces);
    }

    /** A part of a whole as a percentage with two decimals, such as {@code 12.50%}. */
    static String share(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", whole == 0 ? 0 : 100 * part / whole);
    }
}
