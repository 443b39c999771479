package org.musubi.split;

import java.util.List;
import org.musubi.text.Language;

/** Joins lines that only the width of a page had parted: without a space in Japanese, with one between Latin words. */
final class Joiner {

    /** Marks a hyphen that only the end of the line had brought. */
    static final char SOFT_HYPHEN = '\u00AD';

    private static final String OPENING = "([{“‘«";
    private static final String CLOSING = ",.;:!?)]}”’»%";
    private static final String BINDING = "-‐‑–—/";

    private Joiner() {}

    static String joined(List<String> lines, Language language) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            append(text, line, language);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String line, Language language) {
        if (line.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            if (text.charAt(text.length() - 1) == SOFT_HYPHEN) {
                text.setLength(text.length() - 1);
            } else if (spaced(text, line, language)) {
                text.append(' ');
            }
        }
        text.append(line);
    }

    private static boolean spaced(CharSequence before, String after, Language language) {
        int last = Character.codePointBefore(before, before.length());
        int first = after.codePointAt(0);
        if (isWide(last) || isWide(first)) {
            return false;
        }
        if (language == Language.JA && (isDigit(last) && isDigit(first) || isSign(last) || isSign(first))) {
            return false;
        }
        if (BINDING.indexOf(last) >= 0) {
            return before.length() > 1 && Character.isWhitespace(before.charAt(before.length() - 2));
        }
        return OPENING.indexOf(last) < 0 && CLOSING.indexOf(first) < 0;
    }

    /** Characters of Japanese, which stand without spaces: kana, kanji, their signs and all full-width forms. */
    static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0x33FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF01 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    /** Signs such as … and “ that Japanese uses as wide ones. */
    private static boolean isSign(int c) {
        return c >= 0x2010 && c <= 0x2027 && c != '-';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
