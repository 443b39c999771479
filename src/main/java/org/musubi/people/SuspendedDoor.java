package org.musubi.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.musubi.web.Refusal;

/** Ends the session of a suspended person at the next request, whatever is asked for, and says why nothing works. */
class SuspendedDoor {

    @Inject
    CurrentMember current;

    @Inject
    RoutingContext routing;

    @ServerRequestFilter
    public Response keepOut() {
        if (!current.isSuspended()) {
            return null;
        }
        Response page = Refusal.page(403, new Pages.keptOut());
        NewCookie[] ended = routing.request().cookies().stream()
                .filter(cookie -> CurrentMember.holdsSession(cookie.getName()))
                .map(cookie -> new NewCookie.Builder(cookie.getName())
                        .value("")
                        .path("/")
                        .maxAge(0)
                        .httpOnly(true)
                        .build())
                .toArray(NewCookie[]::new);
        return Response.fromResponse(page).cookie(ended).build();
    }
}
