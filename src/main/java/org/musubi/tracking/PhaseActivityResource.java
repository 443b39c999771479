package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Skipping a phase, and taking it back into the course of the project. */
@Path("/phases/{id}/activity")
public class PhaseActivityResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Phases phases;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm boolean active, @RestForm Integer version) {
        Member me = current.get();
        Phase phase = Guard.found(phases.visibleTo(me, Guard.key(id)));
        Guard.require(phase.movableBy(me));
        Guard.unchanged(phase.getVersion(), version);
        if (phase.isActive() == active) {
            return Notice.ALREADY_DONE.at(phase.getPath());
        }
        Optional<Phase> clash = active
                ? phases.of(phase.getProject()).clash(phase.getStartsOn(), phase.getEndsOn(), phase)
                : Optional.empty();
        if (clash.isPresent()) {
            Problems problems = new Problems().when(true, "activity", Problem.OVERLAPPING);
            return Refusal.wrong(new Pages.phase(phases.gateOf(phase), clash.get(), problems));
        }
        history.record(phase.activate(active, me));
        projects.touch(phase.getProject());
        return Notice.SAVED.at(phase.getPath());
    }
}
