package org.musubi.proposal;

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

/** The amender takes an amendment back. */
@Path("/amendments/{id}/withdrawal")
public class AmendmentWithdrawalResource {

    @Inject
    Amendments amendments;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.forActBy(me, Guard.key(id)));
        Guard.require(amendment.withdrawableBy(me));
        Guard.unchanged(amendment.getVersion(), version);
        history.record(amendment.withdraw(me));
        return Notice.WITHDRAWN.at(amendment.getPath());
    }
}
