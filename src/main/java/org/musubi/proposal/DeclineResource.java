package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Refusal;

/** A focal point declines a proposal for good, with a reason. */
@Path("/proposals/{id}/decline")
public class DeclineResource {

    @Inject
    Deciding deciding;

    @Inject
    Showing showing;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("id") String id, @RestForm String reason, @RestForm String reviewOn, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = deciding.allowed(Act.DECLINE, id, me);
        Typed typed = Typed.decision("decline", reason, reviewOn);
        if (typed.isWrong()) {
            return Refusal.wrong(showing.again(proposal, me, typed));
        }
        Guard.unchanged(proposal.getVersion(), version);
        deciding.carryOut(Act.DECLINE, proposal, typed.grounds(), me);
        return Notice.DECLINED.at(proposal.getPath());
    }
}
