package org.musubi.search;

/**
 * A word as Lucene cuts it from a text, folded and stemmed.
 *
 * @param start of the original text, in characters as Java counts them
 * @param end after its last character
 */
record Word(String text, int start, int end, boolean japanese) {

    boolean follows(Word before) {
        return before != null && before.end == start;
    }
}
