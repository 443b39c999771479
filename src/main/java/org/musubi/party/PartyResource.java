package org.musubi.party;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.plan.PartyRole;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.project.ReasonForm;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The roll of a project's parties, and admitting one more. */
@Path("/projects/{id}/parties")
public class PartyResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Partnership partnership;

    @Inject
    PartyRequests requests;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@PathParam("id") String id) {
        Member me = current.get();
        Project project = projects.at(id, me);
        return new Pages.index(
                project, requests.knownTo(me, project), null, new ReasonForm(null, null), new Problems());
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Member me = current.get();
        Project project = open(id, me);
        return new Pages.admission(
                project,
                partnership.admissible(project, me),
                AdmissionForm.empty(project.getVersion()),
                new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam AdmissionForm form) {
        Member me = current.get();
        Project project = open(id, me);
        List<Organisation> admissible = partnership.admissible(project, me);
        Optional<Organisation> chosen = admissible.stream()
                .filter(one -> one.getCode().equals(form.organisation()))
                .findFirst();
        Problems problems = form.problems(chosen.isPresent())
                .when(
                        form.has(PartyRole.ACCOUNTABLE)
                                && chosen.filter(one -> project.getPartyRights().accountableBy(one, me))
                                        .isEmpty(),
                        "role",
                        Problem.FOCAL_POINT_NEEDED);
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(project.getVersion(), form.version());
        if (problems.any()) {
            once.forget(key);
            return Refusal.wrong(new Pages.admission(project, admissible, form, problems));
        }
        projects.touch(project);
        boolean balanced = project.isBalanced();
        history.record(project.getRoll()
                .admit(chosen.orElseThrow(), form.roles(), form.day(), Fields.orNull(form.contactPost()), me));
        project.weigh(balanced, me).ifPresent(history::record);
        return Notice.SAVED.at(once.ledTo(key, project.act("parties")));
    }

    private Project open(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getPartyRights().openBy(me));
        return project;
    }
}
