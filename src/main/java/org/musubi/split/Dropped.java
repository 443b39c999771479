package org.musubi.split;

/**
 * A line that is no part of the text.
 *
 * @param line its number in the uploaded text, from 1
 */
public record Dropped(int line, String text, Why why) {

    /** Why it was left out. */
    public enum Why {
        PAGE_NUMBER,
        RUNNING_LINE,
        RULE,
        BY_HAND
    }
}
