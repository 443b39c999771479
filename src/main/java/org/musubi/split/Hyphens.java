package org.musubi.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a hyphen that the end of a line brought from one that belongs to the word: by what the text itself writes elsewhere
 * within a line, and where it is silent, as the former.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*");
    private static final Pattern BROKEN = Pattern.compile("([A-Za-z]{2,})-$");
    private static final Pattern REST = Pattern.compile("^([a-z]{2,})");

    private Hyphens() {}

    /** The lines, where a hyphen that is none of the word's is replaced by a soft one. */
    static List<Line> softened(List<Line> lines) {
        Set<String> words = words(lines);
        List<Line> softened = new ArrayList<>(lines);
        for (int at = 0; at < lines.size() - 1; at++) {
            Matcher head = BROKEN.matcher(lines.get(at).text());
            Matcher rest = REST.matcher(lines.get(at + 1).text());
            if (head.find() && rest.find() && !words.contains(lower(head.group(1) + "-" + rest.group(1)))) {
                String text = lines.get(at).text();
                softened.set(at, lines.get(at).saying(text.substring(0, text.length() - 1) + Joiner.SOFT_HYPHEN));
            }
        }
        return softened;
    }

    private static Set<String> words(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                if (word.group().indexOf('-') > 0) {
                    words.add(lower(word.group()));
                }
            }
        }
        return words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
