package org.musubi.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.SharingLabel;
import org.musubi.text.Language;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

/** What somebody typed as a comment. */
public class CommentForm {

    @RestForm
    String body;

    @RestForm
    String language;

    @RestForm
    String label;

    @RestForm
    String once;

    @RestForm
    Integer version;

    /** An empty form, or one that holds the text to edit. */
    static CommentForm with(String body, Language language, SharingLabel label) {
        CommentForm form = new CommentForm();
        form.body = body;
        form.language = language.name();
        form.label = label.name();
        form.once = UUID.randomUUID().toString();
        return form;
    }

    Problems problems(List<SharingLabel> labels) {
        return textProblems().when(chosenLabel().filter(labels::contains).isEmpty(), "label", Problem.NOT_A_CHOICE);
    }

    Problems textProblems() {
        String text = text();
        return new Problems()
                .required(text, "body")
                .atMost(Comment.LONGEST, text, "body")
                .when(chosenLanguage().isEmpty(), "language", Problem.NOT_A_CHOICE);
    }

    /** Browsers send line ends as two characters, and PostgreSQL refuses the null character. */
    String text() {
        return body == null
                ? ""
                : body.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** Once {@link #problems} found none. */
    Language language() {
        return chosenLanguage().orElseThrow();
    }

    /** Once {@link #problems} found none. */
    SharingLabel label() {
        return chosenLabel().orElseThrow();
    }

    private Optional<Language> chosenLanguage() {
        return Choices.of(Language.class, language);
    }

    private Optional<SharingLabel> chosenLabel() {
        return Choices.of(SharingLabel.class, label);
    }

    /** The key of the form; a form without one is not protected against being sent twice. */
    UUID key() {
        return Optional.ofNullable(Slice.key(once)).orElseGet(UUID::randomUUID);
    }

    public String getBody() {
        return body == null ? "" : body;
    }

    public String getOnce() {
        return once;
    }

    public boolean isIn(Language choice) {
        return choice.name().equals(language);
    }

    public boolean isLabelled(SharingLabel choice) {
        return choice.name().equals(label);
    }
}
