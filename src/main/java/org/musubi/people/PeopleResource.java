package org.musubi.people;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** People as administrators see them, and keeping somebody out or letting him or her in again. */
@Path("/people")
public class PeopleResource {

    @Inject
    CurrentMember current;

    @Inject
    People people;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object list(@QueryParam("q") String words, @QueryParam("after") String after) {
        Guard.require(current.get().isAdministrator());
        return new Pages.people(people.matching(words, Slice.key(after)), words == null ? "" : words);
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Object show(@PathParam("id") String id) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Person person = Guard.found(people.findByIdOptional(Guard.key(id)));
        return new Pages.person(person, me, "", new Problems());
    }

    @POST
    @Path("{id}/suspension")
    @Authenticated
    @Transactional
    public Response suspend(@PathParam("id") String id, @RestForm String reason, @RestForm Integer version) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Person person = Guard.found(people.findByIdOptional(Guard.key(id)));
        Guard.unchanged(person.getVersion(), version);
        Guard.require(person.suspendableBy(me));
        Problems problems = reasoned(reason);
        if (problems.any()) {
            return Refusal.wrong(new Pages.person(person, me, reason, problems));
        }
        history.record(person.suspend(reason.strip(), me.as(Capacity.ADMINISTRATOR)));
        return Notice.SUSPENDED.at(person.getPath());
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    public Response restore(@PathParam("id") String id, @RestForm String reason, @RestForm Integer version) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Person person = Guard.found(people.findByIdOptional(Guard.key(id)));
        Guard.unchanged(person.getVersion(), version);
        Guard.require(person.restorableBy(me));
        Problems problems = reasoned(reason);
        if (problems.any()) {
            return Refusal.wrong(new Pages.person(person, me, reason, problems));
        }
        history.record(person.restore(reason.strip(), me.as(Capacity.ADMINISTRATOR)));
        return Notice.RESTORED.at(person.getPath());
    }

    static Problems reasoned(String reason) {
        return new Problems()
                .when(reason == null || reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LENGTH, reason, "reason");
    }

    /** In UTF-16 units. */
    static final int REASON_LENGTH = 2_000;
}
