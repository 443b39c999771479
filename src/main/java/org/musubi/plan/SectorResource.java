package org.musubi.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.web.Guard;

/** A heading of the plan, with its commitments and what is being done about them. */
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

    @GET
    @PermitAll
    public TemplateInstance show(String code) {
        Sector sector = Guard.found(sectors.coded(Guard.code(code)));
        return new Pages.sector(
                sector,
                commitments.matching(PlanFilter.of(sector)),
                descendants.in(sector, current.get(), PROJECTS),
                sectors.inOrder());
    }
}
