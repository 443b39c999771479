package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** A focal point of the originating side begins to screen. */
@Path("/proposals/{id}/screening")
public class ScreeningResource {

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.screenableBy(me));
        Guard.unchanged(proposal.getVersion(), version);
        history.record(proposal.screen(me));
        return Notice.SAVED.at(proposal.getPath());
    }
}
