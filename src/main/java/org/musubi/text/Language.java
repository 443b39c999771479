package org.musubi.text;

import java.util.Locale;

/** The two languages of the portal; equals on every page. */
public enum Language {
    JA,
    EN;

    /** The language for a tag such as {@code ja-JP}; English for everything that is not Japanese. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("ja") ? JA : EN;
    }

    public Language other() {
        return this == JA ? EN : JA;
    }

    /** The BCP 47 tag, as written in {@code lang} attributes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == JA ? Locale.JAPAN : new Locale("en", "IN");
    }
}
