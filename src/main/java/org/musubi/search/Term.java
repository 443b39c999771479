package org.musubi.search;

/**
 * What the index holds of a text: a word, a pair of Japanese characters or a number.
 *
 * @param start of the original text, in characters as Java counts them
 * @param end after its last character
 * @param position in words and characters from the beginning; neighbours differ by one
 * @param pair whether it is a pair of Japanese characters, which overlaps the next one
 */
record Term(String lexeme, int start, int end, int position, boolean pair) {

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }
}
