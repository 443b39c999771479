package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** A focal point gives up a held decision of the own side; the review goes on. */
@Path("/proposals/{id}/holding/end")
public class ReleaseResource {

    @Inject
    Proposals proposals;

    @Inject
    HeldDecisions held;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.found(Optional.of(proposal.reviewing(me)).filter(Reviewing::isDeciding));
        HeldDecision decision = Guard.found(held.about(proposal));
        Guard.require(decision.isFree() && decision.getSide() == me.side());
        history.record(decision.release(me));
        return Notice.SAVED.at(proposal.pathTo("review"));
    }
}
