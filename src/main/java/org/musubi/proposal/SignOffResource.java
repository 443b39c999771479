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

/** A focal point turns the key of a side; the second key makes the proposal a project. */
@Path("/proposals/{id}/sign-off")
public class SignOffResource {

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @Inject
    Acceptance acceptance;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.signableBy(me));
        Guard.unchanged(proposal.getVersion(), version);
        history.record(proposal.sign(me));
        if (!proposal.isAgreed()) {
            return Notice.SIGNED.at(proposal.getPath());
        }
        acceptance.of(proposal, me);
        return Notice.ACCEPTED.at(proposal.getPath());
    }
}
