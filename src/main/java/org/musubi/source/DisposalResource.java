package org.musubi.source;

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

/** Throwing a draft away, with the text that was uploaded. For administrators. */
@Path("/administration/documents/{id}/disposal")
public class DisposalResource {

    @Inject
    CurrentMember current;

    @Inject
    Drafts drafts;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response discard(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Draft draft = drafts.open(id);
        Guard.unchanged(draft.getVersion(), version);
        history.record(draft.discarded(me));
        drafts.delete(draft);
        return Notice.DELETED.at("/administration/documents");
    }
}
