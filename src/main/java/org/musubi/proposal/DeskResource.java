package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;

/** What waits for a focal point, oldest first. */
@Path("/desk")
public class DeskResource {

    @Inject
    Proposals proposals;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object show() {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        return new Pages.desk(proposals.toScreen(me), proposals.toSign(me), Proposals.ON_A_DESK);
    }
}
