package org.musubi.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.musubi.text.Bilingual;

/**
 * Something that happened: returned by the act that made it true and recorded in the same line.
 *
 * @param detail what the reader of the history needs beside the words for the kind: reason, before and after
 */
public record Fact(FactKind kind, Subject subject, Actor actor, Map<String, String> detail) {

    public static Fact of(FactKind kind, Subject subject, Actor actor) {
        return new Fact(kind, subject, actor, Map.of());
    }

    /** The same fact with what it concerns besides its subject, in both languages: an organisation, an amount, a name. */
    public Fact about(Bilingual what) {
        return with("whatJa", what.getJa()).with("whatEn", what.getEn());
    }

    /** The same fact with one more detail; a null value is left out. */
    public Fact with(String name, String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(detail);
        more.put(name, value);
        return new Fact(kind, subject, actor, more);
    }
}
