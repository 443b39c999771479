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
import org.musubi.web.Notice;

/** A focal point sends a screened proposal to the joint review. */
@Path("/proposals/{id}/forwarding")
public class ForwardingResource {

    @Inject
    Deciding deciding;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = deciding.opened(Act.FORWARD, id, version, me);
        deciding.carryOut(Act.FORWARD, proposal, Grounds.none(), me);
        return Notice.FORWARDED.at(proposal.getPath());
    }
}
