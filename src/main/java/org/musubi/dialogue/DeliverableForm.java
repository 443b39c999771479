package org.musubi.dialogue;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Side;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What a session means to bring about. */
public record DeliverableForm(
        @RestForm String titleJa, @RestForm String titleEn, @RestForm String responsible, @RestForm String once) {

    private static final int LIMIT = 500;

    public DeliverableForm {
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        responsible = Typed.text(responsible);
        once = Typed.text(once);
    }

    Problems problems() {
        return new Problems()
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(LIMIT, titleJa, "titleJa")
                .atMost(LIMIT, titleEn, "titleEn")
                .when(side().isEmpty(), "responsible", Problem.NOT_A_CHOICE);
    }

    Bilingual title() {
        return Bilingual.of(titleJa, titleEn);
    }

    Optional<Side> side() {
        return Choices.of(Side.class, responsible);
    }
}
