package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Gives a proposal to a reviewer of the own side. */
@Path("/proposals/{id}/assignments")
public class AssignmentResource {

    @Inject
    Proposals proposals;

    @Inject
    Assignments assignments;

    @Inject
    ReviewRoom room;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm String reviewer) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Reviewing reviewing = proposal.reviewing(me);
        Guard.require(reviewing.isAssigning());
        Optional<Candidate> chosen = assignments.candidates(proposal, me).stream()
                .filter(candidate -> candidate.getKey().equals(reviewer))
                .findFirst();
        if (chosen.isEmpty()) {
            return Refusal.wrong(room.page(
                    reviewing, NoteForm.empty(), new Problems().when(true, "reviewer", Problem.NOT_A_CHOICE)));
        }
        Assignment assignment = new Assignment(proposal, chosen.get(), me);
        assignments.persist(assignment);
        history.record(assignment.made(me));
        return Notice.SAVED.at(proposal.pathTo("review"));
    }
}
