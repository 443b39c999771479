package org.musubi.party;

import io.quarkus.security.Authenticated;
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
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Asking for a role in a project, for the own organisation. */
@Path("/projects/{id}/requests")
public class RequestResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    PartyRequests requests;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        return new Pages.request(requestable(id, current.get()), RequestForm.empty(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam RequestForm form) {
        Member me = current.get();
        Project project = requestable(id, me);
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Problems problems = form.problems(isThere(project, form, me));
        if (problems.any()) {
            once.forget(key);
            return Refusal.wrong(new Pages.request(project, form, problems));
        }
        PartyRequest request = new PartyRequest(
                project, form.chosen().orElseThrow(), form.reason().strip(), me);
        requests.persist(request);
        history.record(request.made(me));
        return Notice.SUBMITTED.at(once.ledTo(key, project.act("parties")));
    }

    private boolean isThere(Project project, RequestForm form, Member me) {
        return form.chosen()
                .filter(role -> project.isPartyTo(me, role) || requests.isOpen(project, me, role))
                .isPresent();
    }

    private Project requestable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getPartyRights().requestableBy(me));
        return project;
    }
}
