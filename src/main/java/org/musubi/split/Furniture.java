package org.musubi.split;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers, lines that run along every page, and rules: no part of the text. Only what is certain is taken out, and what
 * is taken out is told.
 */
final class Furniture {

    private static final Pattern RULE = Pattern.compile("(?:[*=_~\\-–—─]\\s*){3,}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—]\\s*)?(?:page\\s+|p\\.\\s*)?([0-9]{1,3})(?:\\s*(?:/|of)\\s*[0-9]{1,3})?(?:\\s*(?:ページ|頁))?(?:\\s*[-–—])?",
            Pattern.CASE_INSENSITIVE);

    /** These forms number pages and nothing else, even where there is but one. */
    private static final Pattern FRAMED_NUMBER = Pattern.compile(
            "[-–—]\\s*[0-9]{1,3}\\s*[-–—]|page\\s+[0-9]{1,3}\\s+of\\s+[0-9]{1,3}|[0-9]{1,3}\\s*(?:ページ|頁)",
            Pattern.CASE_INSENSITIVE);

    /** Two numbers nearer to each other than this many lines number no pages. */
    private static final int SHORTEST_PAGE = 10;

    private static final int RUNS_FROM = 3;

    /** The pattern of a rule is tried on no longer line, since its depth grows with the line. */
    private static final int LONGEST_RULE = 200;

    private final List<Line> lines;
    private final Map<Integer, Dropped.Why> gone = new TreeMap<>();

    private Furniture(List<Line> lines) {
        this.lines = lines;
    }

    /** What is left, and what was taken out. */
    record Cleared(List<Line> lines, List<Dropped> dropped) {}

    static Cleared clear(List<Line> lines, Format format) {
        Furniture furniture = new Furniture(lines);
        furniture.findRules(format);
        if (format == Format.PLAIN) {
            furniture.findFramedNumbers();
            furniture.findPageNumbers();
            furniture.findRunningLines();
        }
        return furniture.cleared();
    }

    private void findRules(Format format) {
        for (int at = 0; at < lines.size(); at++) {
            boolean underlines = format == Format.MARKDOWN && lines.get(at).gap() == 0 && at > 0;
            if (!underlines
                    && lines.get(at).text().length() <= LONGEST_RULE
                    && RULE.matcher(half(at)).matches()) {
                gone.put(at, Dropped.Why.RULE);
            }
        }
    }

    private void findFramedNumbers() {
        for (int at = 0; at < lines.size(); at++) {
            if (FRAMED_NUMBER.matcher(half(at)).matches()) {
                gone.put(at, Dropped.Why.PAGE_NUMBER);
            }
        }
    }

    private void findPageNumbers() {
        List<Integer> places = new ArrayList<>();
        int last = 0;
        for (int at = 0; at < lines.size(); at++) {
            Matcher number = PAGE_NUMBER.matcher(half(at));
            if (gone.containsKey(at) || !number.matches()) {
                continue;
            }
            int value = Integer.parseInt(number.group(1));
            boolean far = places.isEmpty() || at - places.get(places.size() - 1) > SHORTEST_PAGE || breaksPage(at);
            if (!places.isEmpty() && (value != last + 1 || !far)) {
                return;
            }
            places.add(at);
            last = value;
        }
        if (places.size() > 1) {
            places.forEach(at -> gone.put(at, Dropped.Why.PAGE_NUMBER));
        }
    }

    private boolean breaksPage(int at) {
        return lines.get(at).page()
                || at + 1 < lines.size() && lines.get(at + 1).page();
    }

    private void findRunningLines() {
        Map<String, List<Integer>> places = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isAtPageBreak(at)) {
                places.computeIfAbsent(lines.get(at).text(), text -> new ArrayList<>())
                        .add(at);
            } else if (!gone.containsKey(at)) {
                elsewhere.add(lines.get(at).text());
            }
        }
        places.forEach((text, found) -> {
            if (found.size() >= RUNS_FROM && !elsewhere.contains(text)) {
                found.forEach(at -> gone.putIfAbsent(at, Dropped.Why.RUNNING_LINE));
            }
        });
    }

    private boolean isAtPageBreak(int at) {
        return !gone.containsKey(at) && (at == 0 || breaksPage(at) || isPageNumber(at - 1) || isPageNumber(at + 1));
    }

    private boolean isPageNumber(int at) {
        return gone.get(at) == Dropped.Why.PAGE_NUMBER;
    }

    private Cleared cleared() {
        List<Line> kept = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        int gap = 0;
        boolean page = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Dropped.Why why = gone.get(at);
            if (why == null) {
                kept.add(page ? line.onNewPage(gap) : line);
                gap = 0;
                page = false;
            } else {
                dropped.add(new Dropped(line.number(), line.text(), why));
                gap += line.gap();
                page |= why != Dropped.Why.RULE || line.page();
            }
        }
        return new Cleared(kept, dropped);
    }

    private String half(int at) {
        String text = lines.get(at).text();
        return text.length() > 40 ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
