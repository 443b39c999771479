package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Takes a proposal back from a reviewer of the own side. */
@Path("/proposals/{id}/assignments/{assignment}/end")
public class UnassignmentResource {

    @Inject
    Proposals proposals;

    @Inject
    Assignments assignments;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @PathParam("assignment") String which) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.reviewing(me).isAssigning());
        Assignment assignment = Guard.found(assignments.open(proposal, me.side(), Guard.key(which)));
        history.record(assignment.end(me));
        return Notice.SAVED.at(proposal.pathTo("review"));
    }
}
