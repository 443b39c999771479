package org.musubi.moderation;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.discussion.ReportReason;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

/** Why somebody finds that a comment does not belong here. */
public class ReportForm {

    /** In UTF-16 units. */
    static final int LONGEST = 2_000;

    @RestForm
    String reason;

    @RestForm
    String words;

    @RestForm
    String once;

    static ReportForm empty() {
        ReportForm form = new ReportForm();
        form.once = UUID.randomUUID().toString();
        return form;
    }

    Problems problems() {
        return new Problems()
                .when(chosenReason().isEmpty(), "reason", Problem.NOT_A_CHOICE)
                .required(words, "words")
                .atMost(LONGEST, words, "words");
    }

    Optional<ReportReason> chosenReason() {
        return Choices.of(ReportReason.class, reason);
    }

    String text() {
        return words.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    UUID key() {
        return Optional.ofNullable(Slice.key(once)).orElseGet(UUID::randomUUID);
    }

    public ReportReason[] getReasons() {
        return ReportReason.values();
    }

    public String getChosen() {
        return reason == null ? "" : reason;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public String getOnce() {
        return once;
    }
}
