package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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

/** Contesting what the other side claims, with a reason. */
@Path("/milestones/{id}/contest")
public class ContestResource {

    @Inject
    CurrentMember current;

    @Inject
    Milestones milestones;

    @Inject
    Precedences precedences;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Milestone milestone = Guard.found(milestones.visibleTo(me, Guard.key(id)));
        Guard.require(milestone.contestableBy(me));
        Guard.unchanged(milestone.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.milestone(
                    milestone, precedences.around(milestone, me), milestones.evidenceFor(milestone), form, problems));
        }
        milestones.put(Verdict.contesting(milestone.getClaim(), form.reason().strip(), me));
        history.record(milestone.contest(form.reason().strip(), me));
        return Notice.CONTESTED.at(milestone.getPath());
    }
}
