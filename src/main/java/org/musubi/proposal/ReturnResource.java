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

/** A focal point gives a proposal back to its authors, with a reason. */
@Path("/proposals/{id}/return")
public class ReturnResource {

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
        Proposal proposal = deciding.allowed(Act.RETURN, id, me);
        Typed typed = Typed.decision("return", reason, reviewOn);
        if (typed.isWrong()) {
            return Refusal.wrong(showing.again(proposal, me, typed));
        }
        Guard.unchanged(proposal.getVersion(), version);
        deciding.carryOut(Act.RETURN, proposal, typed.grounds(), me);
        return Notice.RETURNED.at(proposal.getPath());
    }
}
