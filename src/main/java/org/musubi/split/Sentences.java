package org.musubi.split;

import java.util.ArrayList;
import java.util.List;

/** Divides a line behind the ends of its sentences. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < line.length() - 1; at++) {
            if (endsAt(line, at)) {
                sentences.add(line.substring(start, at + 1).strip());
                start = at + 1;
            }
        }
        String last = line.substring(start).strip();
        if (!last.isEmpty()) {
            sentences.add(last);
        }
        return sentences;
    }

    private static boolean endsAt(String line, int at) {
        return switch (line.charAt(at)) {
            case '。', '！', '？' -> "」』）)".indexOf(line.charAt(at + 1)) < 0;
            case '.', '!', '?', ';' -> Character.isWhitespace(line.charAt(at + 1));
            default -> false;
        };
    }
}
