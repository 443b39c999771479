package org.musubi.tracking;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Member;
import org.musubi.project.Completion;
import org.musubi.project.Health;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** The joint view of a project as one side puts it to the other, in both languages. */
record AssessmentForm(
        @RestForm String health,
        @RestForm String completion,
        @RestForm String narrativeJa,
        @RestForm String narrativeEn,
        @RestForm Integer version,
        @RestForm String once) {

    private static final int LIMIT = 10_000;

    AssessmentForm {
        health = Typed.text(health);
        completion = Typed.text(completion);
        narrativeJa = Typed.text(narrativeJa);
        narrativeEn = Typed.text(narrativeEn);
        once = Typed.text(once);
    }

    Problems problems() {
        return new Problems()
                .when(seen().isEmpty(), "health", Problem.NOT_A_CHOICE)
                .when(done().isEmpty(), "completion", Problem.NOT_A_CHOICE)
                .when(narrativeJa.isBlank(), "narrativeJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(narrativeEn.isBlank(), "narrativeEn", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(LIMIT, narrativeJa, "narrativeJa")
                .atMost(LIMIT, narrativeEn, "narrativeEn");
    }

    Assessment of(Project project, Member by) {
        return new Assessment(
                project, seen().orElseThrow(), done().orElseThrow(), Bilingual.of(narrativeJa, narrativeEn), by);
    }

    private Optional<Health> seen() {
        return Choices.of(Health.class, health).filter(seen -> seen != Health.NOT_SET);
    }

    private Optional<Completion> done() {
        return Choices.of(Completion.class, completion);
    }
}
