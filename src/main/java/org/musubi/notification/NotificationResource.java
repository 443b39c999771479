package org.musubi.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Slice;

/** What has happened to the things that a reader follows. */
@Path("/notifications")
public class NotificationResource {

    @Inject
    CurrentMember current;

    @Inject
    Follows follows;

    @GET
    @Authenticated
    public Object list(
            @QueryParam("reason") String reason, @QueryParam("show") String show, @QueryParam("after") String after) {
        Member me = current.get();
        Guard.require(me.belongs());
        NewsFilter filter = NewsFilter.asked(reason, show);
        return new Pages.index(follows.news(me, filter, Slice.key(after)), filter, Instant.now());
    }

    /** Leads to the thing and takes its news for seen. */
    @POST
    @Path("{id}/opening")
    @Authenticated
    @Transactional
    public Response open(@PathParam("id") String id, @RestForm String upTo) {
        Member me = current.get();
        Follow follow = Guard.found(follows.find("id = ?1 and person.id = ?2", Guard.key(id), me.getPersonId())
                .firstResultOptional()
                .filter(mine -> mine.getConversation().readableBy(me)));
        follow.seen(time(upTo));
        return Response.seeOther(URI.create(follow.getConversation().getPath())).build();
    }

    /** Takes for seen what the page showed: what came later stays new. */
    @POST
    @Path("all-seen")
    @Authenticated
    @Transactional
    public Response seen(@RestForm String upTo) {
        Member me = current.get();
        Guard.require(me.belongs());
        follows.seen(me, time(upTo));
        return Notice.SEEN.at("/notifications");
    }

    /** The time at which the page was made; never one that is still to come. */
    private static Instant time(String upTo) {
        try {
            Instant asked = upTo == null ? Instant.now() : Instant.parse(upTo);
            return asked.isAfter(Instant.now()) ? Instant.now() : asked;
        } catch (DateTimeException forged) {
            return Instant.now();
        }
    }
}
