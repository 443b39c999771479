package org.musubi.moderation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** The open log of rulings, for everybody who belongs; it never repeats the text that was ruled on. */
@Path("/rulings")
public class RulingResource {

    @Inject
    CurrentMember current;

    @Inject
    Rulings rulings;

    @GET
    @Authenticated
    public Object list(@QueryParam("after") String after) {
        Member me = current.get();
        Guard.require(me.belongs());
        return new Pages.rulings(rulings.visibleTo(me, Slice.key(after)));
    }
}
