package org.musubi.text;

/**
 * How the text of one language came to be. Whether it is stale is never stored: it follows from
 * {@link Bilingual#stale(Language)}.
 */
public enum TextState {
    MISSING,
    SOURCE,
    MACHINE,
    HUMAN,
    REVIEWED
}
