package org.musubi.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What was decided; both sides stand behind it, so both languages are needed. */
public record OutcomeForm(
        @RestForm String textJa, @RestForm String textEn, @RestForm String reviewOn, @RestForm String once) {

    private static final int LIMIT = 4_000;

    public OutcomeForm {
        textJa = Typed.text(textJa);
        textEn = Typed.text(textEn);
        reviewOn = Typed.text(reviewOn).strip();
        once = Typed.text(once);
    }

    Problems problems() {
        return new Problems()
                .when(textJa.isBlank(), "textJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(textEn.isBlank(), "textEn", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(LIMIT, textJa, "textJa")
                .atMost(LIMIT, textEn, "textEn")
                .when(!reviewOn.isEmpty() && review().isEmpty(), "reviewOn", Problem.NOT_A_DATE);
    }

    Bilingual text() {
        return Bilingual.of(textJa, textEn);
    }

    Optional<LocalDate> review() {
        return Typed.day(reviewOn);
    }
}
