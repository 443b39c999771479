package org.musubi.moderation;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.discussion.ReportReason;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What a moderator decides and says about it. */
public class RulingForm {

    @RestForm
    String decision;

    @RestForm
    String reason;

    @RestForm
    String words;

    @RestForm
    Integer version;

    static RulingForm about(ReviewItem item) {
        RulingForm form = new RulingForm();
        form.reason = item.getReason().name();
        form.version = item.getVersion();
        return form;
    }

    Problems problems(ReviewItem item) {
        boolean offered = chosenDecision().filter(item.getDecisions()::contains).isPresent();
        return new Problems()
                .when(!offered, "decision", Problem.NOT_A_CHOICE)
                .when(hides() && chosenReason().isEmpty(), "reason", Problem.NOT_A_CHOICE)
                .when(words == null || words.isBlank(), "words", Problem.REASON_NEEDED)
                .atMost(ReportForm.LONGEST, words, "words");
    }

    private boolean hides() {
        return chosenDecision().filter(Decision.APPROVE::equals).isPresent();
    }

    Optional<Decision> chosenDecision() {
        return Choices.of(Decision.class, decision);
    }

    Optional<ReportReason> chosenReason() {
        return Choices.of(ReportReason.class, reason);
    }

    String text() {
        return words.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    public ReportReason[] getReasons() {
        return ReportReason.values();
    }

    public String getChosen() {
        return reason == null ? "" : reason;
    }

    public boolean isDeciding(Decision choice) {
        return choice.name().equals(decision);
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public int getVersion() {
        return version == null ? -1 : version;
    }
}
