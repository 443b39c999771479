package org.musubi.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets templates speak the chosen language and remembers a choice made with {@code ?lang=}. */
class LanguageChoice {

    private static final int A_YEAR = 31_536_000;

    @ServerRequestFilter(preMatching = true)
    public void choose(ContainerRequestContext request, RoutingContext routing) {
        request.getHeaders()
                .putSingle(
                        HttpHeaders.ACCEPT_LANGUAGE,
                        Here.chosenLanguage(routing).tag());
    }

    @ServerResponseFilter
    public void remember(ContainerResponseContext response, RoutingContext routing) {
        String language = Here.chosenLanguage(routing).tag();
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        response.getHeaders().add(HttpHeaders.VARY, "Cookie, Accept-Language");
        if (routing.queryParams().contains("lang")) {
            response.getHeaders()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            PortalCookie.of(Here.LANGUAGE_COOKIE, language)
                                    .maxAge(A_YEAR)
                                    .build());
        }
    }
}
