package org.musubi.split;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text is laid out, learnt from its lines: how wide they run before they break, and how many empty lines stand between
 * two lines of one paragraph. PDF readers often give one empty line behind each line.
 */
final class Layout {

    private static final double FULL = 0.85;
    private static final double QUITE_FULL = 0.96;
    private static final int WIDEST = 200;

    private final int width;
    private final int gap;
    private final boolean wrapped;
    private final boolean separated;

    private Layout(int width, int gap, boolean wrapped, boolean separated) {
        this.width = width;
        this.gap = gap;
        this.wrapped = wrapped;
        this.separated = separated;
    }

    static Layout of(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        int width = widths.length == 0 ? 0 : widths[(int) Math.ceil(0.95 * (widths.length - 1))];
        int gap = commonGap(lines);
        boolean separated = lines.stream().skip(1).anyMatch(line -> line.gap() > gap);
        return new Layout(width, gap, isWrapped(lines, widths, width), separated);
    }

    /** Hard-wrapped: lines run to the same width and most that do so break off in the middle of a sentence. */
    private static boolean isWrapped(List<Line> lines, int[] widths, int width) {
        if (width > WIDEST) {
            return false;
        }
        long wide = lines.stream().filter(line -> line.width() >= FULL * width).count();
        long open = lines.stream()
                .filter(line -> line.width() >= FULL * width && isOpen(line))
                .count();
        return wide >= 2 && open * 2 > wide && wide * 5 >= Arrays.stream(widths).count();
    }

    private static int commonGap(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        lines.stream().skip(1).filter(line -> !line.page()).forEach(line -> counts.merge(line.gap(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    boolean isWrapped() {
        return wrapped;
    }

    /** Whether empty lines part the paragraphs, so that lines without one between them belong together. */
    boolean isSeparated() {
        return separated && gap == 0;
    }

    /** No farther apart than two lines of one paragraph. */
    boolean isNear(Line next) {
        return next.gap() <= gap && !next.page();
    }

    /** Whether the next word would not have gone onto the line. */
    boolean isFull(Line line, Line next) {
        return wrapped && line.width() + next.firstWord() >= FULL * width;
    }

    boolean isQuiteFull(Line line, Line next) {
        return wrapped && line.width() + next.firstWord() >= QUITE_FULL * width;
    }

    /** Whether a sentence goes on behind the line. */
    static boolean isOpen(Line line) {
        String text = line.text();
        int end = text.length();
        while (end > 1 && "」』）)】”’\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return "。．！？!?｡：:；;.".indexOf(text.charAt(end - 1)) < 0;
    }

    /** Whether the line ends where no sentence and no heading does. */
    static boolean breaksOff(Line line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return "、，,､".indexOf(last) >= 0
                || last == Joiner.SOFT_HYPHEN
                || last == '-' && text.length() > 1 && !Character.isWhitespace(text.charAt(text.length() - 2));
    }

    static boolean goesOnInLowerCase(Line line) {
        return Character.isLowerCase(Normalizer.normalize(line.text().substring(0, 1), Normalizer.Form.NFKC)
                .codePointAt(0));
    }
}
