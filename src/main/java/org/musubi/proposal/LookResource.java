package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Capacity;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** A focal point has looked again at a decision whose day had come. */
@Path("/desk/decisions/{id}/look")
public class LookResource {

    @Inject
    DueReviews reviews;

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id) {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        Decision decision = Guard.found(reviews.one(me, Guard.key(id)));
        database.persist(new Look(decision, me));
        history.record(
                Fact.of(FactKind.DECISION_LOOKED_AT, decision.getProposal().subject(), me.as(Capacity.FOCAL_POINT)));
        return Notice.SAVED.at("/desk");
    }
}
