package org.musubi.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** Whether organisations may take part, as administrators decide. */
@Path("/administration/organisations")
public class StandingResource {

    @Inject
    CurrentMember current;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object list(@QueryParam("standing") String standing, @QueryParam("after") String after) {
        Guard.require(current.get().isAdministrator());
        Standing chosen = Choices.of(Standing.class, standing).orElse(Standing.PENDING);
        return new Pages.organisations(organisations.at(chosen, Slice.key(after)), chosen, Standing.values());
    }

    @GET
    @Path("{code}")
    @Authenticated
    public Object show(@PathParam("code") String code) {
        Guard.require(current.get().isAdministrator());
        Organisation organisation = Guard.found(organisations.coded(code));
        return page(organisation, OrganisationForm.of(organisation), "", new Problems());
    }

    @POST
    @Path("{code}/standing")
    @Authenticated
    @Transactional
    public Response become(
            @PathParam("code") String code, @RestForm String next, @RestForm String reason, @RestForm Integer version) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Organisation organisation = Guard.found(organisations.coded(code));
        Guard.unchanged(organisation.getVersion(), version);
        Standing chosen = Guard.found(Choices.of(Standing.class, next));
        Guard.require(organisation.mayBecome(chosen, me));
        Problems problems = PeopleResource.reasoned(reason);
        if (problems.any()) {
            return Refusal.wrong(page(organisation, OrganisationForm.of(organisation), reason, problems));
        }
        history.record(organisation.become(chosen, reason.strip(), me.as(Capacity.ADMINISTRATOR)));
        return Notice.SAVED.at(organisation.getAdministrationPath());
    }

    @POST
    @Path("{code}/description")
    @Authenticated
    @Transactional
    public Response describe(@PathParam("code") String code, @BeanParam OrganisationForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Organisation organisation = Guard.found(organisations.coded(code));
        Guard.unchanged(organisation.getVersion(), form.version);
        Guard.require(organisation.describableBy(me));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(page(organisation, form, "", problems));
        }
        history.record(organisation.describe(
                form.name(), form.chosenSide().get(), form.chosenType().get(), me.as(Capacity.ADMINISTRATOR)));
        return Notice.SAVED.at(organisation.getAdministrationPath());
    }

    private Pages.organisation page(
            Organisation organisation, OrganisationForm form, String reason, Problems problems) {
        return new Pages.organisation(organisation, current.get(), form, reason, problems);
    }
}
