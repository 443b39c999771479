package org.musubi.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.split.Decoded;
import org.musubi.split.Format;
import org.musubi.text.Language;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A text, pasted or as a file. */
class TextForm {

    /** In bytes of a file and in characters of a pasted text. */
    static final int LIMIT = 2 * 1024 * 1024;

    @RestForm
    String language;

    @RestForm
    String format;

    @RestForm
    String text;

    @RestForm("file")
    FileUpload file;

    @RestForm
    String once;

    private Decoded decoded;

    static TextForm empty(Language language, String once) {
        TextForm form = new TextForm();
        form.language = language.name();
        form.format = Format.PLAIN.name();
        form.text = "";
        form.once = once;
        return form;
    }

    Problems check(Problems problems) {
        boolean uploaded = isUploaded();
        boolean pasted = text != null && !text.isBlank();
        problems.when(chosenLanguage().isEmpty(), "language", Problem.NOT_A_CHOICE)
                .when(chosenFormat().isEmpty(), "format", Problem.NOT_A_CHOICE)
                .when(uploaded && pasted, "file", Problem.TEXT_OR_FILE)
                .when(uploaded && file.size() > LIMIT, "file", Problem.TEXT_TOO_BIG)
                .when(!uploaded && !pasted, "text", Problem.REQUIRED)
                .when(!uploaded && pasted && text.length() > LIMIT, "text", Problem.TEXT_TOO_BIG);
        if (uploaded && !problems.at("file")) {
            decoded = Decoded.of(bytes());
            problems.when(decoded.problem() != null, "file", decoded.problem())
                    .when(decoded.text() != null && decoded.text().isBlank(), "file", Problem.NOTHING_TO_SPLIT);
        }
        return problems;
    }

    /** The text as published; browsers change the line ends of what is pasted, so those are set right. */
    String content() {
        return decoded != null ? decoded.text() : Typed.text(text).replace("\r\n", "\n");
    }

    Optional<Language> chosenLanguage() {
        return Choices.of(Language.class, language);
    }

    Optional<Format> chosenFormat() {
        return Choices.of(Format.class, format);
    }

    public boolean isIn(Language choice) {
        return choice.name().equals(language);
    }

    public boolean isWritten(Format choice) {
        return choice.name().equals(format);
    }

    /** What is given back when something else is wrong: the text of the file too, since no page can fill in a file. */
    public String getTyped() {
        return decoded != null && decoded.text() != null ? decoded.text() : Typed.text(text);
    }

    public String getOnce() {
        return Typed.text(once);
    }

    private boolean isUploaded() {
        return file != null && file.size() > 0;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
