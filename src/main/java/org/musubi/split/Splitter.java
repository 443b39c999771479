package org.musubi.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a published text into headings, items, sub-items and plain paragraphs. Each line is looked at once, with its
 * neighbours: the time grows with the length of the text and no faster.
 */
public final class Splitter {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}[\\s\u3000]+");
    private static final Pattern SETEXT = Pattern.compile("=+|-{2,}");
    private static final Pattern ENDING = Pattern.compile("[（(].*[）)]|【.*】|以上|了|[0-9０-９]{1,4}");
    private static final int HEADING_WIDTH = 80;
    private static final int NUMBERED_HEADING_WIDTH = 60;

    private final Format format;
    private final List<Line> lines;
    private final Layout layout;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private BlockKind kind;
    private String sign;
    private boolean marked;
    private Marker outer;
    private int outerIndent;
    private Marker former;

    private Splitter(Format format, List<Line> lines) {
        this.format = format;
        this.lines = lines;
        this.layout = Layout.of(lines);
    }

    /** The parts of a text, and the lines that are none of it. */
    public static Split split(String text, Format format) {
        Furniture.Cleared cleared = Furniture.clear(Line.of(text), format);
        return new Split(new Splitter(format, Hyphens.softened(cleared.lines())).blocks(), cleared.dropped());
    }

    private List<Block> blocks() {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Line before = at == 0 ? null : lines.get(at - 1);
            if (underlines(line, before)) {
                kind = BlockKind.HEADING;
                close();
            } else {
                take(line, before, at + 1 < lines.size() ? lines.get(at + 1) : null);
            }
        }
        close();
        return blocks;
    }

    private void take(Line line, Line before, Line next) {
        if (isHeadingOfMarkdown(line)) {
            close();
            kind = BlockKind.HEADING;
            add(line.text().replaceFirst(MARKDOWN_HEADING.pattern(), ""));
            close();
            return;
        }
        boolean runsOn = before != null && !open.isEmpty() && runsOn(before, line);
        boolean goesOn = runsOn || before != null && !open.isEmpty() && belongs(before, line);
        Optional<Marker> marker = Marker.of(line.text()).filter(found -> !runsOn || believed(found));
        if (marker.isPresent()) {
            close();
            begin(marker.get(), line, next);
        } else if (goesOn) {
            add(line.text());
        } else {
            close();
            kind = null;
            add(line.text());
        }
    }

    /** A sign in the middle of a running sentence is one only if nothing else can be meant. */
    private boolean believed(Marker marker) {
        boolean follows = marker.number() > 0 && marker.number() == lastNumber.getOrDefault(marker.style(), 0) + 1;
        return marker.sure() || follows && marker.number() > 1 || follows && !layout.isWrapped();
    }

    private void begin(Marker marker, Line line, Line next) {
        boolean heads = heads(marker, line, next);
        kind = heads ? BlockKind.HEADING : level(marker, line);
        sign = marker.sign();
        marked = true;
        if (heads) {
            outer = null;
        }
        former = marker;
        lastNumber.put(marker.style(), marker.number());
        add(line.text().substring(marker.sign().length()));
    }

    /** A numbered or framed line that is short, ends no sentence and is followed by something other than its like. */
    private boolean heads(Marker marker, Line line, Line next) {
        if (marker.rank() == Marker.CHAPTER && Layout.isOpen(line)) {
            return true;
        }
        if (format == Format.MARKDOWN
                || !marker.mayHead()
                || outer != null && outer.style().equals(marker.style()) && directlyBehindItsLike(marker)) {
            return false;
        }
        boolean short_ = line.width() <= NUMBERED_HEADING_WIDTH && Layout.isOpen(line) && !Layout.breaksOff(line);
        return short_
                && next != null
                && !layout.isFull(line, next)
                && Marker.of(next.text())
                        .map(follower -> !follower.style().equals(marker.style()))
                        .orElse(next.gap() > 0 || !layout.isSeparated());
    }

    private boolean directlyBehindItsLike(Marker marker) {
        return former != null && former.style().equals(marker.style());
    }

    private BlockKind level(Marker marker, Line line) {
        if (outer == null) {
            return outermost(marker, line);
        }
        if (marker.style().equals(outer.style())) {
            return line.indent() > outerIndent + 1 ? BlockKind.SUB_ITEM : outermost(marker, line);
        }
        if (marker.rank() > outer.rank() || line.indent() > outerIndent + 1) {
            return BlockKind.SUB_ITEM;
        }
        return outermost(marker, line);
    }

    private BlockKind outermost(Marker marker, Line line) {
        outer = marker;
        outerIndent = line.indent();
        return BlockKind.ITEM;
    }

    /** Whether the sentence itself runs over the end of the line. */
    private boolean runsOn(Line before, Line line) {
        if (format == Format.MARKDOWN) {
            return false;
        }
        boolean near = layout.isNear(line);
        boolean full = layout.isFull(before, line);
        if (Layout.breaksOff(before)) {
            return near || line.page() || full;
        }
        if (!Layout.isOpen(before)) {
            return false;
        }
        if (Layout.goesOnInLowerCase(line) && !isJapanese(before)) {
            return near || line.page() || full;
        }
        return full && (near || isJapanese(before) || line.page());
    }

    /** Whether the line stands in the same paragraph as the one before it. */
    private boolean belongs(Line before, Line line) {
        if (format == Format.MARKDOWN) {
            return line.gap() == 0;
        }
        if (kind == BlockKind.HEADING || !layout.isNear(line)) {
            return false;
        }
        if (!Layout.isOpen(before)) {
            return layout.isQuiteFull(before, line) && !beginsParagraph(line);
        }
        return line.gap() == 0 && layout.isSeparated() && (marked || open.size() > 1);
    }

    private boolean beginsParagraph(Line line) {
        return !marked && line.indent() == 2;
    }

    private static boolean isJapanese(Line line) {
        return Joiner.isWide(line.text().codePointBefore(line.text().length()));
    }

    private boolean isHeadingOfMarkdown(Line line) {
        return format == Format.MARKDOWN
                && MARKDOWN_HEADING.matcher(line.text()).lookingAt();
    }

    private boolean underlines(Line line, Line before) {
        return format == Format.MARKDOWN
                && before != null
                && line.gap() == 0
                && open.size() == 1
                && !marked
                && SETEXT.matcher(line.text()).matches();
    }

    private void add(String text) {
        String plain = format == Format.MARKDOWN ? Inline.plain(text) : text;
        if (!plain.isEmpty()) {
            open.add(plain);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            BlockKind found = kind != null ? kind : unmarked();
            blocks.add(new Block(found, marked ? sign : "", open));
            if (found == BlockKind.HEADING || found == BlockKind.PARAGRAPH) {
                outer = null;
            }
            if (found == BlockKind.HEADING && !marked) {
                lastNumber.clear();
            }
            if (!marked) {
                former = null;
            }
        }
        open.clear();
        kind = null;
        marked = false;
        sign = "";
    }

    private BlockKind unmarked() {
        Line only = new Line(0, open.get(0), 0, 0, false);
        boolean heading = format == Format.PLAIN
                && open.size() == 1
                && only.width() <= HEADING_WIDTH
                && Layout.isOpen(only)
                && !Layout.breaksOff(only)
                && !ENDING.matcher(only.text()).matches();
        return heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }
}
