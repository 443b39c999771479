package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Marking a deliverable as done. */
@Path("/deliverables/{id}/completion")
public class CompletionResource {

    @Inject
    CurrentMember current;

    @Inject
    Deliverables deliverables;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Deliverable deliverable = deliverables.at(id, me);
        Guard.require(deliverable.completableBy(me));
        Guard.unchanged(deliverable.getVersion(), version);
        deliverable.complete(me.side().today());
        Session session = deliverable.getSession();
        history.record(session.changed(FactKind.DELIVERABLE_DONE, deliverable.getTitle(), me));
        return Notice.SAVED.at(session.getPath() + "#deliverables");
    }
}
