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
import org.musubi.web.Refusal;

/** The founder hands a complete proposal to the focal points; what was typed and never saved holds it up. */
@Path("/proposals/{id}/submission")
public class SubmissionResource {

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @Inject
    Desktop desktop;

    @Inject
    Submissions submissions;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.submittableBy(me));
        Guard.unchanged(proposal.getVersion(), version);
        if (proposal.lacking().any()) {
            return Refusal.wrong(desktop.preview(proposal, me));
        }
        history.record(proposal.submit(me));
        submissions.freeze(proposal, me);
        return Notice.SUBMITTED.at(proposal.getPath());
    }
}
