package org.musubi.split;

import io.quarkus.qute.TemplateEnum;

/** What a part of a source document is. */
@TemplateEnum
public enum BlockKind {
    HEADING,
    ITEM,
    SUB_ITEM,
    PARAGRAPH;

    /** Items and sub-items share one series of numbers, which is the one that people quote. */
    public boolean isItem() {
        return this == ITEM || this == SUB_ITEM;
    }

    /** What stands before the number: items are 28, headings h2, plain paragraphs p3. */
    public String series() {
        return switch (this) {
            case HEADING -> "h";
            case PARAGRAPH -> "p";
            default -> "";
        };
    }
}
