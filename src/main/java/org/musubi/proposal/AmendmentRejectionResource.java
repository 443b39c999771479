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
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The proposal's originator rejects an amendment, with a reason. */
@Path("/amendments/{id}/rejection")
public class AmendmentRejectionResource {

    @Inject
    Amendments amendments;

    @Inject
    Amending amending;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm String reason, @RestForm Integer version) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.forActBy(me, Guard.key(id)));
        Guard.require(amendment.rejectableBy(me));
        String words = ProposalForm.clean(reason);
        Problems problems = new Problems()
                .when(words.isEmpty(), "reason", Problem.REASON_NEEDED)
                .atMost(Reading.REASON, reason, "reason");
        if (problems.any()) {
            return Refusal.wrong(amending.show(amendment, me, null, reason, problems));
        }
        Guard.unchanged(amendment.getVersion(), version);
        history.record(amendment.reject(words, me));
        return Notice.SAVED.at(amendment.getPath());
    }
}
