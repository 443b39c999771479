package org.musubi.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Problems;

/** The page of a milestone with its evidence. */
@Path("/milestones/{id}")
public class MilestonePageResource {

    @Inject
    CurrentMember current;

    @Inject
    Milestones milestones;

    @Inject
    Precedences precedences;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Member me = current.get();
        Milestone milestone = Guard.found(milestones.visibleTo(me, Guard.key(id)));
        return new Pages.milestone(
                milestone,
                precedences.around(milestone, me),
                milestones.evidenceFor(milestone),
                new ReasonForm(null, null),
                new Problems());
    }
}
