package org.musubi.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.musubi.text.Bilingual;

/** The terms of a thing with places and weights, as PostgreSQL writes a tsvector. */
final class Vector {

    /** Of one text, in characters as Java counts them; what comes after is not found. */
    static final int LONGEST = 100_000;

    // PostgreSQL keeps 255 places of a lexeme, numbers them up to 16,383 and holds a megabyte in all.
    private static final int MOST_PLACES = 255;
    private static final int LAST_PLACE = 16_000;
    private static final int BYTES = 900_000;
    private static final int LONGEST_LEXEME = 200;
    private static final int GAP = 8;

    private final Map<String, Map<Integer, Character>> places = new LinkedHashMap<>();
    private int begin = 1;
    private int bytes;

    /** Adds both languages of a text with a weight from A to D. */
    Vector with(Bilingual text, char weight) {
        with(text.getJa(), weight);
        with(text.getEn(), weight);
        return this;
    }

    private void with(String text, char weight) {
        if (text == null) {
            return;
        }
        int last = 0;
        for (Term term : Analysis.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text)) {
            last = term.position();
            enter(term.lexeme(), 1 + (begin + last) % LAST_PLACE, weight);
        }
        begin += last + GAP;
    }

    private void enter(String lexeme, int place, char weight) {
        if (bytes > BYTES || lexeme.length() > LONGEST_LEXEME) {
            return;
        }
        Map<Integer, Character> its = places.get(lexeme);
        if (its == null) {
            its = new TreeMap<>();
            places.put(lexeme, its);
            bytes += 8 + lexeme.getBytes(StandardCharsets.UTF_8).length;
        }
        if (its.size() < MOST_PLACES) {
            its.putIfAbsent(place, weight);
            bytes += 2;
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        places.forEach((lexeme, its) -> {
            StringJoiner list = new StringJoiner(",", ":", " ");
            its.forEach((place, weight) -> list.add(place + (weight == 'D' ? "" : weight.toString())));
            text.append(quoted(lexeme)).append(list);
        });
        return text.toString();
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
