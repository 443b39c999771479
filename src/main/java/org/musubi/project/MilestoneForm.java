package org.musubi.project;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A milestone as it is planned; one language may be missing and is then shown as missing. */
record MilestoneForm(
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String dueOn,
        @RestForm String responsible,
        @RestForm String once) {

    private static final int TITLE_LIMIT = 300;

    MilestoneForm {
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        dueOn = Typed.text(dueOn);
        responsible = Typed.text(responsible);
        once = Typed.text(once);
    }

    Problems problems() {
        return new Problems()
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(TITLE_LIMIT, titleJa, "titleJa")
                .atMost(TITLE_LIMIT, titleEn, "titleEn")
                .required(dueOn, "dueOn")
                .when(Typed.day(dueOn).isEmpty(), "dueOn", Problem.NOT_A_DATE)
                .when(side().isEmpty(), "responsible", Problem.NOT_A_CHOICE);
    }

    Milestone milestoneOf(Project project) {
        return new Milestone(
                project, Bilingual.of(titleJa, titleEn), Typed.day(dueOn).orElseThrow(), side().orElseThrow());
    }

    private Optional<Side> side() {
        return Choices.of(Side.class, responsible).filter(side -> side != Side.NEITHER);
    }
}
