package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Moving a phase; those after it follow. */
@Path("/phases/{id}/dates")
public class PhaseMoveResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Phases phases;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Phase phase = movable(id, current.get());
        return new Pages.movePhase(phase, PhaseForm.of(phase), null, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam PhaseForm form) {
        Member me = current.get();
        Phase phase = movable(id, me);
        Guard.unchanged(phase.getProject().getVersion(), form.version());
        Problems problems = form.problemsOfMove();
        if (problems.any()) {
            return Refusal.wrong(new Pages.movePhase(phase, form, null, problems));
        }
        Timetable timetable = phases.of(phase.getProject());
        Optional<Phase> clash = phase.isActive() ? timetable.clashBefore(phase, form.first()) : Optional.empty();
        List<Shift> shifts = timetable.shifts(phase, form.first(), form.last());
        Optional<Phase> settled =
                shifts.stream().map(Shift::phase).filter(Phase::isSettled).findFirst();
        problems.when(clash.isPresent(), "start", Problem.OVERLAPPING)
                .when(settled.isPresent(), "end", Problem.GATE_PASSED)
                .when(shifts.stream().anyMatch(shift -> !Timetable.isWithin(shift.end())), "end", Problem.DAY_TOO_FAR);
        if (problems.any()) {
            return Refusal.wrong(
                    new Pages.movePhase(phase, form, clash.or(() -> settled).orElse(null), problems));
        }
        move(shifts, form.reason().strip(), me);
        projects.touch(phase.getProject());
        return Notice.RESCHEDULED.at(phase.getProject().act("phases"));
    }

    private void move(List<Shift> shifts, String reason, Member me) {
        UUID batch = UUID.randomUUID();
        for (Shift shift : shifts) {
            PhaseMove move = new PhaseMove(shift, batch, reason, me);
            phases.put(move);
            shift.phase().move(shift.start(), shift.end());
            history.record(shift.phase().moved(move, reason, me));
        }
    }

    private Phase movable(String id, Member me) {
        Phase phase = Guard.found(phases.visibleTo(me, Guard.key(id)));
        Guard.require(phase.movableBy(me));
        return phase;
    }
}
