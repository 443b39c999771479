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

/** Resuming a suspended project, with a reason. */
@Path("/projects/{id}/resumption")
public class ResumptionResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = resumable(id, current.get());
        return new Pages.resumption(project, new ReasonForm(null, project.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Project project = resumable(id, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.resumption(project, form, problems));
        }
        history.record(project.resume(form.reason().strip(), me));
        return Notice.RESUMED.at(project.getPath());
    }

    private Project resumable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().resumableBy(me));
        return project;
    }
}
