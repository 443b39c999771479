package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Confirming what the other side claims. */
@Path("/milestones/{id}/confirmation")
public class ConfirmationResource {

    @Inject
    CurrentMember current;

    @Inject
    Milestones milestones;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Milestone milestone = Guard.found(milestones.visibleTo(me, Guard.key(id)));
        Guard.require(milestone.confirmableBy(me));
        Guard.unchanged(milestone.getVersion(), version);
        milestones.put(Verdict.confirming(milestone.getClaim(), me));
        history.record(milestone.confirm(me));
        return Notice.CONFIRMED.at(milestone.getPath());
    }
}
