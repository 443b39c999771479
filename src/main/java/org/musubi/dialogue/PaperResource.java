package org.musubi.dialogue;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;

/** The PDF of an issued pack. */
@Path("/briefings/{id}/paper")
public class PaperResource {

    @Inject
    CurrentMember current;

    @Inject
    BriefingIssues issues;

    @Inject
    History history;

    /** Writes, though it is a GET: the reading of what is not widely shared is itself a fact. */
    @GET
    @PermitAll
    @Transactional
    public Response download(@PathParam("id") String id) {
        Member me = current.get();
        BriefingIssue issue = Guard.found(issues.visibleTo(me, Guard.key(id)));
        if (issue.isWatched()) {
            history.record(issue.read(me));
        }
        return Response.ok(issues.bytesOf(issue), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + issue.getName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
