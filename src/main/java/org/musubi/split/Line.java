package org.musubi.split;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that says something.
 *
 * @param number in the uploaded text, from 1
 * @param text without the white space around it
 * @param indent width of the white space before it
 * @param gap how many empty lines stand before it
 * @param page whether a new page begins before it
 */
record Line(int number, String text, int indent, int gap, boolean page) {

    /** The lines of a text, whatever its line ends; those without a word are counted as gaps. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int gap = 0;
        boolean page = false;
        for (String raw : text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
            number++;
            page |= raw.indexOf('\f') >= 0;
            String line = stripped(raw);
            if (line.isEmpty()) {
                gap++;
            } else {
                lines.add(new Line(number, line, indent(raw), gap, page));
                gap = 0;
                page = false;
            }
        }
        return lines;
    }

    Line onNewPage(int moreGap) {
        return new Line(number, text, indent, gap + moreGap, true);
    }

    Line saying(String other) {
        return new Line(number, other, indent, gap, page);
    }

    /** Width in half-width columns. */
    int width() {
        return width(text);
    }

    static int width(String text) {
        return text.codePoints().map(c -> Joiner.isWide(c) ? 2 : 1).sum();
    }

    /** Width of what would have to go onto the line before it: a Japanese character, or a whole Latin word. */
    int firstWord() {
        int first = text.codePointAt(0);
        if (Joiner.isWide(first)) {
            return 2;
        }
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !Joiner.isWide(text.charAt(end))) {
            end++;
        }
        return end + 1;
    }

    private static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static int indent(String raw) {
        int width = 0;
        for (int at = 0; at < raw.length() && isBlank(raw.charAt(at)); at++) {
            width += raw.charAt(at) == '\u3000' ? 2 : raw.charAt(at) == '\t' ? 4 : 1;
        }
        return width;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
