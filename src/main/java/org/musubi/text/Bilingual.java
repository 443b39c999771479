package org.musubi.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * A text in Japanese and English as equals. Each language has a state, and a translation remembers the hash of the text
 * it was made from, so that a change of the source makes the translation stale. Immutable: a change is a new value.
 */
@Embeddable
public class Bilingual {

    @Column(name = "ja")
    private String ja;

    @Column(name = "en")
    private String en;

    @Enumerated(EnumType.STRING)
    @Column(name = "ja_state")
    private TextState jaState = TextState.MISSING;

    @Enumerated(EnumType.STRING)
    @Column(name = "en_state")
    private TextState enState = TextState.MISSING;

    @Column(name = "ja_of")
    private String jaOf;

    @Column(name = "en_of")
    private String enOf;

    protected Bilingual() {}

    /** Both languages as their author wrote them; blank counts as missing. */
    public static Bilingual of(String ja, String en) {
        Bilingual text = new Bilingual();
        text.ja = blankToNull(ja);
        text.en = blankToNull(en);
        text.jaState = text.ja == null ? TextState.MISSING : TextState.SOURCE;
        text.enState = text.en == null ? TextState.MISSING : TextState.SOURCE;
        return text;
    }

    /**
     * The text after somebody typed both languages anew. A language that did not change while the other did becomes a
     * human translation of the former text of the other, and so is stale until it is looked at again.
     */
    public Bilingual revised(String newJa, String newEn) {
        Bilingual next = of(newJa, newEn);
        boolean jaChanged = !Objects.equals(ja, next.ja);
        boolean enChanged = !Objects.equals(en, next.en);
        if (jaChanged && !enChanged && next.en != null && ja != null) {
            next.enState = TextState.HUMAN;
            next.enOf = enOf != null && stale(Language.EN) ? enOf : Digest.of(ja);
        } else if (enChanged && !jaChanged && next.ja != null && en != null) {
            next.jaState = TextState.HUMAN;
            next.jaOf = jaOf != null && stale(Language.JA) ? jaOf : Digest.of(en);
        } else if (!jaChanged && !enChanged) {
            return this;
        }
        return next;
    }

    /** The text in exactly this language, or null where it is missing. */
    public String exactly(Language language) {
        return language == Language.JA ? ja : en;
    }

    /** The text in the reader's language, else in the other one; empty where both are missing. */
    public String in(Language language) {
        String text = exactly(shownIn(language));
        return text == null ? "" : text;
    }

    /** The language in which {@link #in} answers, for the {@code lang} attribute. */
    public Language shownIn(Language language) {
        return exactly(language) != null || exactly(language.other()) == null ? language : language.other();
    }

    public TextState state(Language language) {
        return language == Language.JA ? jaState : enState;
    }

    public boolean missing(Language language) {
        return exactly(language) == null;
    }

    /** True if the other language has changed since this one was made from it. */
    public boolean stale(Language language) {
        String madeFrom = language == Language.JA ? jaOf : enOf;
        String source = exactly(language.other());
        return madeFrom != null && source != null && !madeFrom.equals(Digest.of(source));
    }

    public boolean complete() {
        return ja != null && en != null;
    }

    public boolean empty() {
        return ja == null && en == null;
    }

    public String getJa() {
        return ja;
    }

    public String getEn() {
        return en;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\u0000", "");
    }
}
