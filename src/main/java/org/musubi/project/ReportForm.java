package org.musubi.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A status report of the reporter's own side. */
record ReportForm(
        @RestForm String health,
        @RestForm String period,
        @RestForm String completion,
        @RestForm String progress,
        @RestForm String forecastEnd,
        @RestForm String narrativeJa,
        @RestForm String narrativeEn,
        @RestForm Integer version,
        @RestForm String once) {

    private static final int NARRATIVE_LIMIT = 10_000;

    ReportForm {
        health = Typed.text(health);
        period = Typed.text(period);
        completion = Typed.text(completion);
        progress = Typed.text(progress);
        forecastEnd = Typed.text(forecastEnd);
        narrativeJa = Typed.text(narrativeJa);
        narrativeEn = Typed.text(narrativeEn);
        once = Typed.text(once);
    }

    Problems problems(Project project) {
        return new Problems()
                .when(seen().isEmpty(), "health", Problem.NOT_A_CHOICE)
                .required(period, "period")
                .when(!Typed.isPeriod(period), "period", Problem.NOT_A_DATE)
                .when(!completion.isBlank() && done().isEmpty(), "completion", Problem.NOT_A_CHOICE)
                .when(!progress.isBlank() && Typed.percentage(progress).isEmpty(), "progress", Problem.NOT_A_PERCENTAGE)
                .when(!forecastEnd.isBlank() && Typed.day(forecastEnd).isEmpty(), "forecastEnd", Problem.NOT_A_DATE)
                .when(isForecastBefore(project.getPlannedStart()), "forecastEnd", Problem.END_BEFORE_START)
                .when(narrativeJa.isBlank() && narrativeEn.isBlank(), "narrativeJa", Problem.REQUIRED)
                .atMost(NARRATIVE_LIMIT, narrativeJa, "narrativeJa")
                .atMost(NARRATIVE_LIMIT, narrativeEn, "narrativeEn");
    }

    StatusReport reportOn(Project project, Member by) {
        return new StatusReport(
                        project, seen().orElseThrow(), period.strip(), Bilingual.of(narrativeJa, narrativeEn), by)
                .with(
                        done().orElse(null),
                        Typed.percentage(progress).orElse(null),
                        Typed.day(forecastEnd).orElse(null));
    }

    private boolean isForecastBefore(LocalDate start) {
        return start != null
                && Typed.day(forecastEnd).filter(end -> end.isBefore(start)).isPresent();
    }

    private Optional<Completion> done() {
        return Choices.of(Completion.class, completion);
    }

    private Optional<Health> seen() {
        return Choices.of(Health.class, health).filter(seen -> seen != Health.NOT_SET);
    }
}
