package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.plan.Sectors;

/** Where the whole initiative stands. */
@Path("/overview")
public class OverviewResource {

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    Boards boards;

    @GET
    @PermitAll
    public Object show() {
        return new Pages.board(boards.of(sectors.inOrder(), current.get()));
    }
}
