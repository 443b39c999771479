package org.musubi.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.Fact;
import org.musubi.people.Member;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** The planned dates of a project; each may stay empty. */
record PlanForm(@RestForm String start, @RestForm String end, @RestForm String reason, @RestForm Integer version) {

    private static final int REASON_LIMIT = 4_000;

    PlanForm {
        start = Typed.text(start);
        end = Typed.text(end);
        reason = Typed.text(reason);
    }

    static PlanForm of(Project project) {
        return new PlanForm(
                shown(project.getPlannedStart()), shown(project.getPlannedEnd()), null, project.getVersion());
    }

    Problems problems() {
        return new Problems()
                .when(!start.isBlank() && Typed.day(start).isEmpty(), "start", Problem.NOT_A_DATE)
                .when(!end.isBlank() && Typed.day(end).isEmpty(), "end", Problem.NOT_A_DATE)
                .when(isEndBeforeStart(), "end", Problem.END_BEFORE_START)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, reason, "reason");
    }

    Fact replan(Project project, Member by) {
        return project.replan(Typed.day(start).orElse(null), Typed.day(end).orElse(null), reason.strip(), by);
    }

    private boolean isEndBeforeStart() {
        Optional<LocalDate> last = Typed.day(end);
        return Typed.day(start)
                .flatMap(first -> last.filter(day -> day.isBefore(first)))
                .isPresent();
    }

    private static String shown(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
