package org.musubi.split;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign before an item or heading. Signs are recognised in any width; the text keeps them as published.
 *
 * @param style what signs of one list have in common: the bullet itself, or the form of the number
 * @param sign as published, with the space behind it
 * @param number of a numbered item, else 0
 * @param rank how deep signs of this style usually stand
 * @param sure false for a sign that may as well be the text's own
 */
record Marker(String style, String sign, int number, int rank, boolean sure) {

    static final int CHAPTER = 0;
    private static final int NUMBERED = 1;
    private static final int BULLET = 2;
    private static final int BRACKETED = 2;
    private static final int CIRCLED = 3;
    private static final int DASH = 3;
    private static final int LETTERED = 4;
    private static final int SUB = 5;

    private static final String BULLETS = "•●○◯■□◆◇▪▫‣∙\uF0B7\uF06C\uF06E";
    private static final String SUB_BULLETS = "➢➤▸►▶◦⁃✓✔\uF0D8\uF0FC";
    private static final String FRAMED = "■□◆◇";

    private record Shape(Pattern pattern, String style, int rank, boolean sure) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    Pattern.compile("第[0-9０-９一二三四五六七八九十]{1,3}[章節部](?=[\\s\u3000])[\\s\u3000]*"),
                    "chapter",
                    CHAPTER,
                    true),
            new Shape(Pattern.compile("(?:[IVX]{1,5}|[Ⅰ-Ⅻ])[.．、](?![0-9０-９A-Z])[\\s\u3000]*"), "roman", CHAPTER, true),
            new Shape(Pattern.compile("([0-9０-９]{1,3})[.．)）](?![0-9０-９])[\\s\u3000]*"), "1.", NUMBERED, false),
            new Shape(Pattern.compile("([0-9０-９]{1,3})、(?![0-9０-９])[\\s\u3000]*"), "1、", NUMBERED, false),
            new Shape(Pattern.compile("[(（]([0-9０-９]{1,3})[)）][\\s\u3000]*"), "(1)", BRACKETED, false),
            new Shape(Pattern.compile("([①-⑳㉑-㊿])[\\s\u3000]*"), "①", CIRCLED, false),
            new Shape(Pattern.compile("[(（][a-zａ-ｚァ-ヶ一二三四五六七八九十][)）][\\s\u3000]*"), "(a)", LETTERED, false),
            new Shape(Pattern.compile("[a-z][.)]\\s+"), "a.", LETTERED, false),
            new Shape(Pattern.compile("[・･][\\s\u3000]+"), "・", DASH, true),
            new Shape(Pattern.compile("[・･]"), "・", DASH, false),
            new Shape(Pattern.compile("[-−*＊+][\\s\u3000]+"), "-", DASH, true),
            new Shape(Pattern.compile("[‐‑–—―][\\s\u3000]+"), "‐", SUB, true),
            new Shape(Pattern.compile("‐"), "‐", SUB, false),
            new Shape(Pattern.compile("[oｏ→⇒][\\s\u3000]+"), "o", SUB, true));

    /** The sign that a line begins with. */
    static Optional<Marker> of(String line) {
        char first = line.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            return Optional.of(bullet(line, BULLET));
        }
        if (SUB_BULLETS.indexOf(first) >= 0) {
            return Optional.of(bullet(line, SUB));
        }
        return SHAPES.stream().flatMap(shape -> match(shape, line).stream()).findFirst();
    }

    boolean isSub() {
        return rank == SUB;
    }

    /** A sign that headings carry as often as items. */
    boolean mayHead() {
        return rank <= NUMBERED || FRAMED.contains(style) || style.equals("(1)");
    }

    private static Marker bullet(String line, int rank) {
        int end = 1;
        while (end < line.length() && (Character.isWhitespace(line.charAt(end)) || line.charAt(end) == '\u00A0')) {
            end++;
        }
        return new Marker(line.substring(0, 1), line.substring(0, end), 0, rank, true);
    }

    private static Optional<Marker> match(Shape shape, String line) {
        Matcher matcher = shape.pattern.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int number = matcher.groupCount() == 0
                ? 0
                : Integer.parseInt(Normalizer.normalize(matcher.group(1), Normalizer.Form.NFKC));
        return Optional.of(new Marker(shape.style, matcher.group(), number, shape.rank, shape.sure));
    }
}
