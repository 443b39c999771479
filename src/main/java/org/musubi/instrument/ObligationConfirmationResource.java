package org.musubi.instrument;

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

/** Confirming an obligation that the other side has entered. */
@Path("/obligations/{id}/confirmation")
public class ObligationConfirmationResource {

    @Inject
    CurrentMember current;

    @Inject
    Obligations obligations;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Obligation obligation = obligations.at(id, me);
        Guard.require(obligation.confirmableBy(me));
        Guard.unchanged(obligation.getVersion(), version);
        history.record(obligation.confirmEntry(me));
        return Notice.CONFIRMED.at(obligation.getPath());
    }
}
