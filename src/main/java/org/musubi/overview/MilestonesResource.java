package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.plan.Sectors;

/** The milestones of all projects that a reader may see. */
@Path("/milestones")
public class MilestonesResource {

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    MilestoneList milestones;

    @GET
    @PermitAll
    public Object list(@BeanParam MilestoneFilter filter) {
        return new Pages.milestones(milestones.milestones(filter, current.get()), filter, sectors.inOrder());
    }
}
