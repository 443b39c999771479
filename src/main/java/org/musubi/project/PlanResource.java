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

/** Moving the planned dates of a project, with a reason. */
@Path("/projects/{id}/dates")
public class PlanResource {

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
        return new Pages.dates(project, PlanForm.of(project), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam PlanForm form) {
        Member me = current.get();
        Project project = replannable(id, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.dates(project, form, problems));
        }
        history.record(form.replan(project, me));
        return Notice.SAVED.at(project.getPath());
    }

    private Project replannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().replannableBy(me));
        return project;
    }
}
