package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Commitments;
import org.musubi.plan.Descendants;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Guard;

/** A heading of the plan: where it stands, its commitments and what is being done about them. */
@Path("/sectors/{code}")
public class SectorResource {

    private static final int PROJECTS = 10;

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    Commitments commitments;

    @Inject
    Descendants descendants;

    @Inject
    Boards boards;

    @GET
    @PermitAll
    public Object show(String code) {
        Sector sector = Guard.found(sectors.coded(Guard.code(code)));
        Member me = current.get();
        return new Pages.sector(
                sector,
                boards.of(sector, me),
                commitments.under(sector),
                descendants.in(sector, me, PROJECTS),
                sectors.inOrder());
    }
}
