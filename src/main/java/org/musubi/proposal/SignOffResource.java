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

/** A focal point turns the key of a side; the second key makes the proposal a project. */
@Path("/proposals/{id}/sign-off")
public class SignOffResource {

    @Inject
    Proposals proposals;

    @Inject
    CurrentMember current;

    @Inject
    Deciding deciding;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.signableBy(me));
        Guard.unchanged(proposal.getVersion(), version);
        boolean accepted = deciding.sign(proposal, me);
        return (accepted ? Notice.ACCEPTED : Notice.SIGNED).at(proposal.getPath());
    }
}
