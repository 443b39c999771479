package org.musubi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Turns a text into the terms of the index, and a question into terms of the same make. Japanese is cut into pairs of
 * characters, so that no dictionary decides which words can be found.
 */
final class Analysis {

    private static final String LONG_VOWEL = "ー";
    private static final int SHORTEST_STEMMED = 4;

    private final boolean question;
    private final String text;
    private final List<Word> words;
    private final List<Term> terms = new ArrayList<>();
    private int position;

    private Analysis(String text, boolean question) {
        this.text = text;
        this.question = question;
        this.words = Words.of(text);
    }

    /** The terms of a text, in its order. */
    static List<Term> of(String text) {
        return new Analysis(text, false).read();
    }

    /**
     * The terms of a question: a number with number words is its value alone, the last long vowel of a katakana word does
     * not count, and a single Japanese character asks for every pair that begins with it.
     */
    static List<Term> ofQuestion(String text) {
        return new Analysis(text, true).read();
    }

    private List<Term> read() {
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.japanese()) {
                at = readJapanese(at);
            } else if (Numeral.isNumber(word)) {
                at = readNumber(at);
            } else {
                readWord(at);
                at++;
            }
        }
        return terms;
    }

    private int readNumber(int at) {
        Word word = words.get(at);
        Numeral numeral = Numeral.at(words, at);
        int end = words.get(at + numeral.words() - 1).end();
        if (question) {
            add(numeral.value(), word.start(), end, false);
            position++;
            return at + numeral.words();
        }
        String digits = Numeral.digits(word.text());
        add(digits, word.start(), word.end(), false);
        if (!numeral.value().equals(digits)) {
            add(numeral.value(), word.start(), end, false);
        }
        position++;
        return at + 1;
    }

    private void readWord(int at) {
        Word word = words.get(at);
        Matcher measured = Numeral.withUnit(word);
        if (measured.matches()) {
            int unit = Math.max(word.start(), word.end() - measured.group(2).length());
            add(Numeral.digits(measured.group(1)), word.start(), unit, false);
            position++;
            add(measured.group(2), unit, word.end(), false);
        } else {
            add(word.text(), word.start(), word.end(), false);
            if (!question) {
                joined(at);
            }
        }
        position++;
    }

    /** co-operation is found as cooperation, too. */
    private void joined(int at) {
        if (at + 1 < words.size()) {
            Word word = words.get(at);
            Word next = words.get(at + 1);
            if (next.start() == word.end() + 1 && !next.japanese() && text.charAt(word.end()) == '-') {
                String whole = text.substring(word.start(), word.end()) + text.substring(next.start(), next.end());
                Words.of(whole).stream().findFirst().ifPresent(one -> add(one.text(), word.start(), next.end(), false));
            }
        }
    }

    private int readJapanese(int first) {
        List<Word> run = new ArrayList<>();
        int at = first;
        while (at < words.size()
                && words.get(at).japanese()
                && (at == first || words.get(at).follows(words.get(at - 1)))) {
            run.addAll(characters(words.get(at)));
            at++;
        }
        if (question) {
            dropLastLongVowel(run);
        }
        pairs(run);
        return at;
    }

    private void pairs(List<Word> run) {
        Word last = run.get(run.size() - 1);
        if (question && run.size() == 1) {
            add(last.text(), last.start(), last.end(), true);
        }
        for (int i = 0; i + 1 < run.size(); i++) {
            Word one = run.get(i);
            Word two = run.get(i + 1);
            add(one.text() + two.text(), one.start(), Math.max(one.end(), two.end()), true);
            position += i + 2 < run.size() ? 1 : 0;
        }
        if (!question) {
            // The last character begins no pair; it stands where its pair stands, so that the next word is beside that.
            add(last.text(), last.start(), last.end(), false);
        }
        position++;
    }

    /** サーバー and サーバ are one word. */
    private static void dropLastLongVowel(List<Word> run) {
        int end = run.size();
        if (end >= SHORTEST_STEMMED
                && run.get(end - 1).text().equals(LONG_VOWEL)
                && run.subList(end - SHORTEST_STEMMED, end).stream().allMatch(Analysis::isKatakana)) {
            run.remove(end - 1);
        }
    }

    private static boolean isKatakana(Word character) {
        return character.text().charAt(0) >= 'ァ' && character.text().charAt(0) <= 'ー';
    }

    private static List<Word> characters(Word word) {
        int[] points = word.text().codePoints().toArray();
        boolean exact = word.end() - word.start() == points.length;
        List<Word> characters = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            int start = exact ? word.start() + i : word.start();
            int end = exact ? start + 1 : word.end();
            characters.add(new Word(Character.toString(points[i]), start, end, true));
        }
        return characters;
    }

    private void add(String lexeme, int start, int end, boolean pair) {
        terms.add(new Term(lexeme, start, end, position, pair));
    }
}
