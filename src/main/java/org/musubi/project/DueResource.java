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

/** Moving the day on which a milestone is due, with a reason. */
@Path("/milestones/{id}/due")
public class DueResource {

    @Inject
    CurrentMember current;

    @Inject
    Milestones milestones;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Milestone milestone = movable(id, current.get());
        DueForm now = new DueForm(milestone.getDueOn().toString(), null, milestone.getVersion());
        return new Pages.due(milestone, now, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam DueForm form) {
        Member me = current.get();
        Milestone milestone = movable(id, me);
        Guard.unchanged(milestone.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.due(milestone, form, problems));
        }
        history.record(milestone.move(
                Typed.day(form.dueOn()).orElseThrow(), form.reason().strip(), me));
        return Notice.SAVED.at(milestone.getPath());
    }

    private Milestone movable(String id, Member me) {
        Milestone milestone = Guard.found(milestones.visibleTo(me, Guard.key(id)));
        Guard.require(milestone.movableBy(me));
        return milestone;
    }
}
