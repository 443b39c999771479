package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Problems;

/** The page of a proposal's reviewers. For everybody else, its authors included, it is not there. */
@Path("/proposals/{id}/review")
public class ReviewResource {

    @Inject
    Proposals proposals;

    @Inject
    ReviewRoom room;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object show(@PathParam("id") String id) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        Reviewing reviewing = Guard.found(Optional.of(proposal.reviewing(me)).filter(Reviewing::isThere));
        return room.page(reviewing, NoteForm.empty(), new Problems());
    }
}
