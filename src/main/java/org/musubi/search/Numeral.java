package org.musubi.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its number words: 1,050億, 105 billion and 10,500 crore are all 105000000000.
 *
 * @param value its plain digits
 * @param words how many words it takes
 */
record Numeral(String value, int words) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}(,\\d{2,3})*(\\.\\d{1,6})?");
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,18}(?:,\\d{2,3})*(?:\\.\\d{1,6})?)([a-z]{1,4})");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("億", 8),
            Map.entry("兆", 12),
            Map.entry("thousand", 3),
            Map.entry("lakh", 5),
            Map.entry("million", 6),
            Map.entry("crore", 7),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("trillion", 12));

    /** Whether a word is a number in digits. */
    static boolean isNumber(Word word) {
        return DIGITS.matcher(word.text()).matches();
    }

    /** Digits that stand before a unit without a space, such as 400mw; not matching for 5th and the like is no matter. */
    static Matcher withUnit(Word word) {
        return WITH_UNIT.matcher(word.text());
    }

    /** The plain digits of a number without words. */
    static String digits(String text) {
        return new BigDecimal(text.replace(",", "")).stripTrailingZeros().toPlainString();
    }

    /** The number that begins at a word which {@link #isNumber is one}; 1兆2000億 is one number. */
    static Numeral at(List<Word> words, int first) {
        BigDecimal total = BigDecimal.ZERO;
        int next = first;
        boolean goesOn = true;
        while (goesOn) {
            BigDecimal part = new BigDecimal(words.get(next).text().replace(",", ""));
            boolean japanese = false;
            next++;
            while (next < words.size() && scales(words.get(next), words.get(next - 1))) {
                japanese = words.get(next).japanese();
                part = part.movePointRight(ZEROS.get(words.get(next).text()));
                next++;
            }
            total = total.add(part);
            goesOn = japanese
                    && next < words.size()
                    && words.get(next).follows(words.get(next - 1))
                    && isNumber(words.get(next));
        }
        return new Numeral(total.stripTrailingZeros().toPlainString(), next - first);
    }

    private static boolean scales(Word word, Word before) {
        return ZEROS.containsKey(word.text()) && word.start() - before.end() <= 1;
    }
}
