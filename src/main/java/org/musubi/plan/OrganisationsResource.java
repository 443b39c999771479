package org.musubi.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** The organisations that take part, and each with what it takes part in. */
@Path("/organisations")
public class OrganisationsResource {

    private static final int PROJECTS = 25;

    @Inject
    CurrentMember current;

    @Inject
    Organisations organisations;

    @Inject
    Commitments commitments;

    @Inject
    Descendants descendants;

    @GET
    @PermitAll
    public TemplateInstance list(
            @QueryParam("side") String side, @QueryParam("type") String type, @QueryParam("after") String after) {
        OrganisationFilter filter = OrganisationFilter.asked(side, type);
        return new Pages.organisations(
                organisations.verified(filter.side(), filter.type(), Slice.key(after)),
                organisations.verifiedCount(filter.side(), filter.type()),
                filter);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public TemplateInstance show(String code) {
        Member me = current.get();
        Organisation organisation =
                Guard.found(organisations.coded(Guard.code(code)).filter(found -> found.isKnownTo(me)));
        return new Pages.organisation(
                organisation, commitments.matching(PlanFilter.of(code)), descendants.with(organisation, me, PROJECTS));
    }
}
