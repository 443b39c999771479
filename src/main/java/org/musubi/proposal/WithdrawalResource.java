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
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Refusal;

/** Its authors take a proposal back, with a reason from a list and in words. */
@Path("/proposals/{id}/withdrawal")
public class WithdrawalResource {

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    Showing showing;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("id") String id, @RestForm String why, @RestForm String reason, @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.withdrawableBy(me));
        var listed = Choices.of(WithdrawalReason.class, why);
        Typed typed = Typed.withdrawal(reason, why, listed.isPresent());
        if (typed.isWrong()) {
            return Refusal.wrong(showing.again(proposal, me, typed));
        }
        Guard.unchanged(proposal.getVersion(), version);
        history.record(proposal.withdraw(listed.get(), typed.words(), me));
        return Notice.WITHDRAWN.at(proposal.getPath());
    }
}
