package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Suspending a project and resuming it, each with a reason. */
@Path("/projects/{id}/{pause:suspension|resumption}")
public class PauseResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id, @PathParam("pause") String address) {
        Pause pause = Guard.found(Pause.at(address));
        Project project = pausable(id, pause, current.get());
        return new Pages.pause(project, pause, new ReasonForm(null, project.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @PathParam("pause") String address, @BeanParam ReasonForm form) {
        Member me = current.get();
        Pause pause = Guard.found(Pause.at(address));
        Project project = pausable(id, pause, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.pause(project, pause, form, problems));
        }
        history.record(pause.begin(project, form.reason().strip(), me));
        return pause.said().at(project.getPath());
    }

    private Project pausable(String id, Pause pause, Member me) {
        Project project = projects.at(id, me);
        Guard.require(pause.possibleFor(project, me));
        return project;
    }
}
