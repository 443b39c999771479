package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Either side gives up an announcement; its decisions stay held back, each by itself. */
@Path("/desk/announcements/{id}/end")
public class AnnouncementEndResource {

    @Inject
    Announcements announcements;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id) {
        Member me = current.get();
        var open = Guard.found(announcements.forActBy(Guard.key(id), me));
        Guard.require(open.announcement().droppableBy(me));
        history.record(open.announcement().drop(me));
        open.decisions().forEach(HeldDecision::leave);
        return Notice.SAVED.at("/desk");
    }
}
