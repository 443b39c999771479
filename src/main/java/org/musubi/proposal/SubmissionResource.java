package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.musubi.web.Refusal;

/** The last look before a proposal goes to a focal point: what is missing, and what is like it. */
@Path("/proposals/{id}/submission")
public class SubmissionResource {

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @Inject
    Likenesses likenesses;

    @Inject
    Submissions submissions;

    @GET
    @Authenticated
    public Object review(@PathParam("id") String id) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        Guard.require(proposal.submittableBy(me));
        return page(proposal, me);
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.submittableBy(me));
        Guard.unchanged(proposal.getVersion(), version);
        if (proposal.lacking().any()) {
            return Refusal.wrong(page(proposal, me));
        }
        history.record(proposal.submit(me));
        submissions.freeze(proposal, me);
        return Notice.SUBMITTED.at(proposal.getPath());
    }

    private Pages.submission page(Proposal proposal, Member me) {
        return new Pages.submission(proposal, proposal.lacking(), likenesses.of(proposal, me));
    }
}
