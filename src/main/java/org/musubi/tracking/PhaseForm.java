package org.musubi.tracking;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A phase as it is planned. */
record PhaseForm(
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String start,
        @RestForm String end,
        @RestForm String reason,
        @RestForm Integer version,
        @RestForm String once) {

    private static final int TITLE_LIMIT = 300;
    private static final int REASON_LIMIT = 4_000;

    PhaseForm {
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        start = Typed.text(start);
        end = Typed.text(end);
        reason = Typed.text(reason);
        once = Typed.text(once);
    }

    static PhaseForm empty(Project project, String once) {
        return new PhaseForm(null, null, null, null, null, project.getVersion(), once);
    }

    static PhaseForm of(Phase phase) {
        return new PhaseForm(
                null,
                null,
                phase.getStartsOn().toString(),
                phase.getEndsOn().toString(),
                null,
                phase.getProject().getVersion(),
                null);
    }

    Problems problems() {
        return dates(new Problems()
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(TITLE_LIMIT, titleJa, "titleJa")
                .atMost(TITLE_LIMIT, titleEn, "titleEn"));
    }

    Problems problemsOfMove() {
        return dates(new Problems())
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, reason, "reason");
    }

    LocalDate first() {
        return Typed.day(start).orElseThrow();
    }

    LocalDate last() {
        return Typed.day(end).orElseThrow();
    }

    Phase phaseOf(Project project) {
        return new Phase(project, Bilingual.of(titleJa, titleEn), first(), last());
    }

    private Problems dates(Problems problems) {
        return problems.required(start, "start")
                .when(Typed.day(start).isEmpty(), "start", Problem.NOT_A_DATE)
                .when(isOutside(start), "start", Problem.DAY_TOO_FAR)
                .required(end, "end")
                .when(Typed.day(end).isEmpty(), "end", Problem.NOT_A_DATE)
                .when(isOutside(end), "end", Problem.DAY_TOO_FAR)
                .when(isEndBeforeStart(), "end", Problem.END_BEFORE_START);
    }

    private static boolean isOutside(String day) {
        return Typed.day(day).filter(given -> !Timetable.isWithin(given)).isPresent();
    }

    private boolean isEndBeforeStart() {
        return Typed.day(start)
                .flatMap(first -> Typed.day(end).filter(last -> last.isBefore(first)))
                .isPresent();
    }
}
