package org.musubi.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;

/** Hands out the printed copy of what was submitted, exactly as it was kept. */
@Path("/proposals/{id}/copies/{copy}")
public class CopyResource {

    @Inject
    Proposals proposals;

    @Inject
    Submissions submissions;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    /** Writes, though it is a GET: the reading of what is not widely shared is itself a fact. */
    @GET
    @PermitAll
    @Transactional
    public Response download(@PathParam("id") String id, @PathParam("copy") String copy) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        Guard.found(Optional.of(proposal).filter(visible -> visible.reviewReadableBy(me)));
        Submission submission = Guard.found(submissions.of(proposal, Guard.key(copy)));
        if (submission.isWatched()) {
            history.record(submission.read(me));
        }
        return Response.ok(submissions.bytesOf(submission), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + submission.getName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
