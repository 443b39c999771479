package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.Fact;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Answering an invitation, taking it back, and leaving again. An invitation that changed meanwhile is a 409. */
@Path("/invitations/{id}")
public class InvitationResource {

    @Inject
    Proposals proposals;

    @Inject
    Invitations invitations;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Path("acceptance")
    @Authenticated
    @Transactional
    public Response accept(@PathParam("id") String id, @RestForm Integer version) {
        Invitation invitation = act(id, version, Invitation::answerableBy, Invitation::accept);
        return Notice.JOINED.at(invitation.getProposal().getPath());
    }

    @POST
    @Path("refusal")
    @Authenticated
    @Transactional
    public Response decline(@PathParam("id") String id, @RestForm Integer version) {
        act(id, version, Invitation::answerableBy, Invitation::decline);
        return Notice.INVITATION_DECLINED.at("/drafts");
    }

    @POST
    @Path("cancellation")
    @Authenticated
    @Transactional
    public Response cancel(@PathParam("id") String id, @RestForm Integer version) {
        Invitation invitation = act(id, version, Invitation::cancellableBy, Invitation::cancel);
        return Notice.INVITATION_CANCELLED.at(invitation.getProposal().pathTo("authors"));
    }

    @POST
    @Path("grant")
    @Authenticated
    @Transactional
    public Response grant(@PathParam("id") String id, @RestForm Integer version) {
        Invitation request = act(id, version, Invitation::grantableBy, Invitation::grant);
        return Notice.ANSWERED.at(request.getProposal().pathTo("authors"));
    }

    @POST
    @Path("denial")
    @Authenticated
    @Transactional
    public Response refuse(@PathParam("id") String id, @RestForm Integer version) {
        Invitation request = act(id, version, Invitation::grantableBy, Invitation::refuse);
        return Notice.ANSWERED.at(request.getProposal().pathTo("authors"));
    }

    @POST
    @Path("leaving")
    @Authenticated
    @Transactional
    public Response leave(@PathParam("id") String id, @RestForm Integer version) {
        act(id, version, Invitation::isHeldBy, Invitation::leave);
        return Notice.LEFT.at("/drafts");
    }

    /** Waits for other acts on the same proposal: of two answers at the same moment the second sees the first. */
    private Invitation act(
            String id,
            Integer version,
            BiPredicate<Invitation, Member> allowed,
            BiFunction<Invitation, Member, Fact> deed) {
        Member me = current.get();
        Invitation invitation = Guard.found(invitations.knownTo(me, Guard.key(id)));
        proposals.await(invitation.getProposal());
        invitations.getEntityManager().refresh(invitation);
        Guard.unchanged(invitation.getVersion(), version);
        Guard.require(allowed.test(invitation, me));
        history.record(deed.apply(invitation, me));
        return invitation;
    }
}
