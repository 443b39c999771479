package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** A focal point decides about a proposal in joint review and holds the decision back. */
@Path("/proposals/{id}/holding")
public class HoldingResource {

    @Inject
    Proposals proposals;

    @Inject
    Deciding deciding;

    @Inject
    ReviewRoom room;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("id") String id,
            @RestForm String outcome,
            @BeanParam GroundsForm form,
            @RestForm Integer version) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Reviewing reviewing = Guard.found(Optional.of(proposal.reviewing(me)).filter(Reviewing::isDeciding));
        Guard.require(deciding.mayHold(reviewing));
        Optional<Outcome> chosen = Choices.of(Outcome.class, outcome);
        Problems problems = form.problems(chosen.filter(Outcome::isReasoned).isPresent())
                .when(chosen.isEmpty(), "outcome", Problem.NOT_A_CHOICE);
        if (problems.any()) {
            return Refusal.wrong(room.page(reviewing, outcome, form, problems));
        }
        Guard.unchanged(proposal.getVersion(), version);
        deciding.hold(proposal, chosen.get(), form.grounds(), me);
        return Notice.SAVED.at(proposal.pathTo("review"));
    }
}
