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
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Setting how often each side reports. */
@Path("/projects/{id}/rhythm")
public class RhythmResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = replannable(id, current.get());
        String now = project.getFreshness().getRhythm().name();
        return new Pages.rhythm(project, new RhythmForm(now, project.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam RhythmForm form) {
        Member me = current.get();
        Project project = replannable(id, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.rhythm(project, form, problems));
        }
        history.record(project.keep(form.chosen().orElseThrow(), me));
        return Notice.SAVED.at(project.getPath());
    }

    private Project replannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().replannableBy(me));
        return project;
    }
}
