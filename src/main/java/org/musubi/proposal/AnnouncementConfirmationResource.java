package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** The key of the other side: everything in the announcement becomes known at once. */
@Path("/desk/announcements/{id}/confirmation")
public class AnnouncementConfirmationResource {

    @Inject
    Announcements announcements;

    @Inject
    CurrentMember current;

    /** @throws StaleException if these are not the decisions that the page showed */
    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm String digest) {
        Member me = current.get();
        var open = Guard.found(announcements.forActBy(Guard.key(id), me));
        Guard.require(open.announcement().confirmableBy(me) && open.mayBeKeyedBy(me) || open.isBlocked());
        if (open.isBlocked()) {
            return Refusal.page(409, new DeskPages.announcement(open));
        }
        if (!open.announcement().getDigest().equals(digest)) {
            throw new StaleException();
        }
        announcements.announce(open, me);
        return Notice.ANNOUNCED.at("/desk");
    }
}
