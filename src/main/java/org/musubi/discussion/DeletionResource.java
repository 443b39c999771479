package org.musubi.discussion;

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

/** Taking back what one said; a trace stays. */
@Path("/comments/{id}/deletion")
public class DeletionResource {

    @Inject
    CurrentMember current;

    @Inject
    Comments comments;

    @Inject
    Talk talk;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response delete(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)));
        if (comment.isDeleted()) {
            return Notice.ALREADY_DONE.at(talk.placeOf(comment, me));
        }
        Guard.require(comment.deletableBy(me));
        Guard.unchanged(comment.getVersion(), version);
        history.record(comment.delete(me));
        return Notice.DELETED.at(talk.placeOf(comment, me));
    }
}
