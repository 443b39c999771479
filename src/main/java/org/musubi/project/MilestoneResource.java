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
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Planning a milestone. */
@Path("/projects/{id}/milestones")
public class MilestoneResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Milestones milestones;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        MilestoneForm empty = new MilestoneForm(
                null, null, null, me.side().name(), UUID.randomUUID().toString());
        return new Pages.plan(project, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam MilestoneForm form) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.plan(project, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Milestone milestone = form.milestoneOf(project);
        milestones.persist(milestone);
        history.record(milestone.planned(me));
        return Notice.SAVED.at(once.ledTo(key, milestone.getPath()));
    }
}
