package org.musubi.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds for each item of a published text the commitment that restates it: both stand in the same order, so of all pairings
 * that keep the order the one that is most alike is taken.
 */
final class Matching {

    /** Less alike than this are not the same sentence. */
    static final double LEAST = 0.2;

    /** Beyond this many comparisons nothing is matched: such a document is not the one that was restated. */
    private static final long MOST = 1_000_000;

    private Matching() {}

    /** A pair of places, from 0, and how alike its texts are. */
    record Pair(int item, int commitment, double likeness) {}

    /** The pairs, in order. */
    static List<Pair> of(List<String> items, List<String> commitments) {
        if ((long) items.size() * commitments.size() > MOST) {
            return List.of();
        }
        List<Likeness> left = items.stream().map(Likeness::of).toList();
        List<Likeness> right = commitments.stream().map(Likeness::of).toList();
        double[][] alike = new double[items.size()][commitments.size()];
        double[][] best = new double[items.size() + 1][commitments.size() + 1];
        for (int i = items.size() - 1; i >= 0; i--) {
            for (int c = commitments.size() - 1; c >= 0; c--) {
                alike[i][c] = left.get(i).to(right.get(c));
                double paired = alike[i][c] < LEAST ? 0 : alike[i][c] + best[i + 1][c + 1];
                best[i][c] = Math.max(paired, Math.max(best[i + 1][c], best[i][c + 1]));
            }
        }
        return walk(alike, best);
    }

    private static List<Pair> walk(double[][] alike, double[][] best) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int c = 0;
        while (i < alike.length && c < alike[i].length) {
            if (alike[i][c] >= LEAST && best[i][c] == alike[i][c] + best[i + 1][c + 1]) {
                pairs.add(new Pair(i, c, alike[i][c]));
                i++;
                c++;
            } else if (best[i][c] == best[i + 1][c]) {
                i++;
            } else {
                c++;
            }
        }
        return pairs;
    }
}
