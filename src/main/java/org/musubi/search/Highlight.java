package org.musubi.search;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks in a text what was asked for. Everything is escaped; the marks are the only markup. */
final class Highlight {

    private static final int LEAD_IN = 60;
    private static final int LENGTH = 220;

    private final String text;
    private final List<int[]> marks;

    private Highlight(String text, List<int[]> marks) {
        this.text = text;
        this.marks = marks;
    }

    static Highlight of(String text, Question question) {
        return new Highlight(text, merged(marks(text, question)));
    }

    boolean any() {
        return !marks.isEmpty();
    }

    RawString whole() {
        return new RawString(between(0, text.length()));
    }

    /** A part around the first mark, or the beginning. */
    RawString excerpt() {
        int first = marks.isEmpty() ? 0 : marks.get(0)[0];
        int from = first <= LEAD_IN || text.length() <= LENGTH ? 0 : whole(first - LEAD_IN);
        int to = whole(Math.min(text.length(), from + LENGTH));
        return new RawString((from > 0 ? "…" : "") + between(from, to) + (to < text.length() ? "…" : ""));
    }

    /** The place itself, or the one before it where it would cut a character in two. */
    private int whole(int place) {
        boolean within = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return within ? place - 1 : place;
    }

    private String between(int from, int to) {
        StringBuilder html = new StringBuilder();
        int done = from;
        for (int[] mark : marks) {
            int start = Math.max(mark[0], from);
            int end = Math.min(mark[1], to);
            if (start < end) {
                html.append(escaped(text.substring(done, start)))
                        .append("<mark>")
                        .append(escaped(text.substring(start, end)))
                        .append("</mark>");
                done = end;
            }
        }
        return html.append(escaped(text.substring(done, Math.max(done, to)))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static List<int[]> marks(String text, Question question) {
        Map<String, List<Term>> byLexeme = new HashMap<>();
        Map<Integer, List<Term>> byPlace = new HashMap<>();
        for (Term term : Analysis.of(text)) {
            byLexeme.computeIfAbsent(term.lexeme(), key -> new ArrayList<>()).add(term);
            byPlace.computeIfAbsent(term.position(), key -> new ArrayList<>()).add(term);
        }
        List<int[]> found = new ArrayList<>();
        for (Phrase phrase : question.phrases()) {
            beginnings(phrase.lexemes().get(0), byLexeme).forEach(term -> {
                int end = end(term, phrase, byPlace);
                if (end > term.start()) {
                    found.add(new int[] {term.start(), end});
                }
            });
        }
        return found;
    }

    private static List<Term> beginnings(String asked, Map<String, List<Term>> byLexeme) {
        if (!asked.endsWith(Phrase.ANY)) {
            return byLexeme.getOrDefault(asked, List.of());
        }
        return byLexeme.entrySet().stream()
                .filter(entry -> Phrase.matches(asked, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(term -> new Term(term.lexeme(), term.start(), term.start() + 1, term.position(), true))
                .toList();
    }

    /** Where a phrase that begins with a term ends; nowhere if it does not go on as asked. */
    private static int end(Term first, Phrase phrase, Map<Integer, List<Term>> byPlace) {
        int end = first.end();
        for (int i = 1; i < phrase.lexemes().size(); i++) {
            String asked = phrase.lexemes().get(i);
            List<Term> next = byPlace.getOrDefault(first.position() + i, List.of()).stream()
                    .filter(term -> Phrase.matches(asked, term.lexeme()))
                    .toList();
            if (next.isEmpty()) {
                return -1;
            }
            end = next.get(0).end();
        }
        return end;
    }

    private static List<int[]> merged(List<int[]> marks) {
        marks.sort(Comparator.comparing(mark -> mark[0]));
        List<int[]> apart = new ArrayList<>();
        for (int[] mark : marks) {
            int[] last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && mark[0] <= last[1]) {
                last[1] = Math.max(last[1], mark[1]);
            } else {
                apart.add(mark.clone());
            }
        }
        return apart;
    }
}
