package org.musubi.result;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.musubi.people.CurrentMember;
import org.musubi.project.ReasonForm;
import org.musubi.web.Guard;
import org.musubi.web.Problems;

/** The page of an indicator, with all that was ever stated for it. */
@Path("/indicators/{id}")
public class IndicatorResource {

    @Inject
    CurrentMember current;

    @Inject
    Indicators indicators;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Indicator indicator = Guard.found(indicators.visibleTo(current.get(), Guard.key(id)));
        return new Pages.indicator(indicators.scaleOf(indicator), null, new ReasonForm(null, null), new Problems());
    }
}
