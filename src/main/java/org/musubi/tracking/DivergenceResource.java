package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Sectors;
import org.musubi.project.Typed;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** What the two sides see most differently, for the next session; for focal points and government readers. */
@Path("/divergences")
public class DivergenceResource {

    @Inject
    CurrentMember current;

    @Inject
    Assessments assessments;

    @Inject
    Sectors sectors;

    @GET
    @Authenticated
    public Object index(@QueryParam("sector") String sector, @QueryParam("after") String after) {
        Member me = current.get();
        Guard.require(me.isFocalPoint() || me.isOfficial());
        String narrowed = Typed.text(sector);
        return new Pages.divergences(
                assessments.divergent(me, narrowed, Slice.key(after)), narrowed, sectors.list("order by position"));
    }
}
