package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Here;

/** Every version of a proposal, and two of them side by side. */
@Path("/proposals/{id}/versions")
public class VersionsResource {

    @Inject
    Proposals proposals;

    @Inject
    Submissions submissions;

    @Inject
    Wording wording;

    @Inject
    Here here;

    @Inject
    CurrentMember current;

    /** The list; with two numbers, what changed between them. */
    @GET
    @Authenticated
    public Object index(@PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
        Proposal proposal = found(id);
        if (from == null && to == null) {
            return new Pages.versions(proposal, proposals.versionsOf(proposal), submissions.of(proposal));
        }
        Wording.Words words = wording.in(here.getLanguage());
        return new Pages.comparison(proposal, Comparison.of(version(proposal, from), version(proposal, to), words::of));
    }

    private Proposal found(String id) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        return Guard.found(Optional.of(proposal).filter(visible -> visible.reviewReadableBy(me)));
    }

    private ProposalVersion version(Proposal proposal, String number) {
        if (number == null || !number.matches("\\d{1,6}")) {
            throw new NotFoundException();
        }
        return Guard.found(proposals.version(proposal, Integer.parseInt(number)));
    }
}
