package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Problems;

/** What waits for a reviewer, oldest first: all of it, or what is assigned to him or her. */
@Path("/desk")
public class DeskResource {

    @Inject
    Docket docket;

    @Inject
    CurrentMember current;

    /** Focal points see what waits for their side; everybody else only what is assigned to them. */
    @GET
    @Authenticated
    public Object show(@QueryParam("assigned") String assigned) {
        Member me = current.get();
        Guard.require(me.takesPart());
        boolean mine = !me.isFocalPoint() || "me".equals(assigned);
        return new DeskPages.desk(docket.of(me, mine), mine, new Problems());
    }
}
