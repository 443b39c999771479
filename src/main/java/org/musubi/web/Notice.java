package org.musubi.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/** What the page after an act says once. Only the name travels, in a short-lived cookie; never free text. */
public enum Notice {
    SAVED,
    DRAFT_SAVED,
    SUBMITTED,
    PUBLISHED,
    FORWARDED,
    RETURNED,
    DECLINED,
    WITHDRAWN,
    SIGNED,
    ACCEPTED,
    POSTED,
    EDITED,
    DELETED,
    FOLLOWED,
    UNFOLLOWED,
    SEEN,
    REPORTED,
    DECIDED,
    ANNOUNCED,
    CLAIMED,
    PROPOSED,
    DATE_GIVEN,
    DATE_AGREED,
    WAIVED,
    OPENED,
    SESSION_CLOSED,
    REOPENED,
    ISSUED,
    READ,
    CONFIRMED,
    CONTESTED,
    UNBALANCED,
    STATUS_REPORTED,
    STARTED,
    SUSPENDED,
    RESUMED,
    FINALISING,
    CLOSED,
    CANCELLED,
    RESTORED,
    HIDDEN,
    FILE_ADDED,
    FILE_REMOVED,
    DISCARDED,
    INVITED,
    JOINED,
    REQUESTED,
    ANSWERED,
    INVITATION_DECLINED,
    INVITATION_CANCELLED,
    LEFT,
    ALREADY_DONE,
    RESCHEDULED,
    AGREED,
    REWORDED,
    ORGANISATION_CHOSEN;

    private static final String COOKIE = "notice";

    /** Goes to an address and says this there. */
    public Response at(String path) {
        NewCookie cookie = PortalCookie.of(COOKIE, name()).maxAge(60).build();
        return Response.seeOther(URI.create(path)).cookie(cookie).build();
    }

    static Notice in(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (cookie == null) {
            return null;
        }
        if (!routing.response().headWritten()) {
            routing.response()
                    .addCookie(Cookie.cookie(COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
        return Arrays.stream(values())
                .filter(notice -> notice.name().equals(cookie.getValue()))
                .findFirst()
                .orElse(null);
    }
}
