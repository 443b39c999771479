package org.musubi.search;

import io.quarkus.qute.RawString;
import org.musubi.text.Language;

/** An answer as the page shows it, with what was asked for marked. */
public record Hit(SearchDocument document, RawString title, Language titleIn, RawString excerpt, Language excerptIn) {

    /** Shows the title in the reader's language, and a text in the language in which it answers. */
    static Hit of(SearchDocument document, Question question, Language reader) {
        Language titleIn = document.getTitle().shownIn(reader);
        Highlight title = Highlight.of(document.getTitle().in(reader), question);
        Language excerptIn = reader;
        Highlight excerpt = text(document, reader, question);
        Highlight other = text(document, reader.other(), question);
        if (excerpt == null || !excerpt.any() && other != null && other.any()) {
            excerptIn = reader.other();
            excerpt = other;
        }
        return new Hit(document, title.whole(), titleIn, excerpt == null ? null : excerpt.excerpt(), excerptIn);
    }

    private static Highlight text(SearchDocument document, Language language, Question question) {
        String text = document.text(language);
        return text == null ? null : Highlight.of(text, question);
    }
}
