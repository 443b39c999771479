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

/** A focal point of the originating side begins to screen. */
@Path("/proposals/{id}/screening")
public class ScreeningResource {

    @Inject
    Deciding deciding;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = deciding.opened(Act.SCREEN, id, version, me);
        deciding.carryOut(Act.SCREEN, proposal, Grounds.none(), me);
        return Notice.SAVED.at(proposal.getPath());
    }
}
