package org.musubi.search;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** Words that mean the same, as an administrator types them. */
public class SynonymForm {

    /** In characters as Java counts them. */
    public static final int LONGEST = 500;

    @RestForm
    String words;

    @RestForm
    UUID once;

    @RestForm
    Integer version;

    /** The words with one comma between them, each once. */
    public String getWords() {
        return words == null
                ? ""
                : Synonyms.words(words.replaceAll("\\p{Cc}", ",")).distinct().collect(Collectors.joining(", "));
    }

    Problems problems() {
        String all = getWords();
        return new Problems()
                .required(all, "words")
                .atMost(LONGEST, all, "words")
                .when(Synonyms.words(all).count() < 2, "words", Problem.TWO_WORDS_NEEDED)
                .when(Synonyms.words(all).anyMatch(word -> word.length() < 2), "words", Problem.WORD_TOO_SHORT);
    }
}
