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
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** Closing or cancelling a project with two keys: one side proposes with a reason, the other side completes. */
@Path("/projects/{id}/{ending:closure|cancellation}")
public class EndingResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id, @PathParam("ending") String address) {
        Ending ending = Guard.found(Ending.at(address));
        Project project = endable(id, ending, current.get());
        return new Pages.ending(project, ending, new EndingForm(null, null, project.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response propose(
            @PathParam("id") String id, @PathParam("ending") String address, @BeanParam EndingForm form) {
        Member me = current.get();
        Ending ending = Guard.found(Ending.at(address));
        Project project = endable(id, ending, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.ending(project, ending, form, problems));
        }
        projects.touch(project);
        history.record(project.proposeTo(ending, form.reason(), me));
        return Notice.SIGNED.at(project.getPath());
    }

    /** @param hash what the person read and signs; a key for any other text is refused as stale (409) */
    @POST
    @Path("sign-off")
    @Authenticated
    @Transactional
    public Response sign(
            @PathParam("id") String id,
            @PathParam("ending") String address,
            @RestForm String hash,
            @RestForm Integer version) {
        Member me = current.get();
        Ending ending = Guard.found(Ending.at(address));
        Project project = projects.at(id, me);
        Guard.require(project.getRights().signableBy(ending, me));
        Guard.unchanged(project.getVersion(), version);
        if (!project.proposed(ending).orElseThrow().getHash().equals(hash)) {
            throw new StaleException();
        }
        history.record(project.end(ending, me));
        return (ending == Ending.CLOSURE ? Notice.CLOSED : Notice.CANCELLED).at(project.getPath());
    }

    private Project endable(String id, Ending ending, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().endableBy(ending, me));
        return project;
    }
}
