package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The phases of a project with their gates, and planning one more. */
@Path("/projects/{id}/phases")
public class PhaseListResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Phases phases;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@PathParam("id") String id) {
        Project project = projects.at(id, current.get());
        return new Pages.phases(project, phases.of(project));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = plannable(id, current.get());
        PhaseForm empty = PhaseForm.empty(project, UUID.randomUUID().toString());
        return new Pages.newPhase(project, empty, null, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam PhaseForm form) {
        Member me = current.get();
        Project project = plannable(id, me);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.newPhase(project, form, null, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(project.getVersion(), form.version());
        Optional<Phase> clash = phases.of(project).clash(form.first(), form.last(), null);
        if (clash.isPresent()) {
            problems.when(true, "start", Problem.OVERLAPPING);
            once.release(key);
            return Refusal.wrong(new Pages.newPhase(project, form, clash.get(), problems));
        }
        Phase phase = form.phaseOf(project);
        phases.persist(phase);
        projects.touch(project);
        history.record(phase.planned(me));
        return Notice.SAVED.at(once.ledTo(key, project.act("phases")));
    }

    private Project plannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        return project;
    }
}
