package org.musubi.source;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two texts have in common, by their pairs of neighbouring characters: 0 for nothing, 1 for all of the shorter one. */
final class Likeness {

    private final Set<String> pairs = new HashSet<>();

    private Likeness(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{Z}\\p{S}\\p{C}]", "");
        for (int at = 0; at + 2 <= plain.length(); at++) {
            pairs.add(plain.substring(at, at + 2));
        }
    }

    static Likeness of(String text) {
        return new Likeness(text);
    }

    double to(Likeness other) {
        int shorter = Math.min(pairs.size(), other.pairs.size());
        if (shorter == 0) {
            return 0;
        }
        Set<String> few = pairs.size() == shorter ? pairs : other.pairs;
        Set<String> many = few == pairs ? other.pairs : pairs;
        return few.stream().filter(many::contains).count() / (double) shorter;
    }
}
