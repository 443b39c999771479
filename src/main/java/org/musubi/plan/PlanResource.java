package org.musubi.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The plan in reading order, whole or filtered; the address holds the filter. */
@Path("/plan")
public class PlanResource {

    @Inject
    Sectors sectors;

    @Inject
    Places places;

    @Inject
    Commitments commitments;

    @GET
    @PermitAll
    public TemplateInstance show(
            @QueryParam("sector") String sector,
            @QueryParam("strength") String strength,
            @QueryParam("organisation") String organisation,
            @QueryParam("place") String place) {
        PlanChoices choices = new PlanChoices(sectors.inOrder(), commitments.parties(), places.inOrder());
        PlanFilter filter = choices.filter(sector, strength, organisation, place);
        List<Commitment> found = commitments.matching(filter);
        return new Pages.plan(Chapter.of(found), found.size(), filter, choices);
    }
}
