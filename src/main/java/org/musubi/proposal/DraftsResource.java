package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** What somebody is writing, what it still lacks, and the invitations that wait for an answer. */
@Path("/drafts")
public class DraftsResource {

    @Inject
    Proposals proposals;

    @Inject
    Invitations invitations;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object index(@QueryParam("after") String after) {
        Member me = current.get();
        Guard.require(me.takesPart());
        return new Pages.drafts(proposals.writtenBy(me, Slice.key(after)), invitations.waitingFor(me));
    }
}
