package org.musubi.split;

/**
 * Something that whoever publishes a text should look at.
 *
 * @param block the place of the part, from 0
 */
public record Doubt(What what, int block) {

    /** What is doubtful. */
    public enum What {
        LONG_ITEM,
        EMPTY_HEADING,
        LONE_NUMBER,
        HYPHEN,
        BRACKETS,
        SUB_WITHOUT_ITEM
    }
}
