package org.musubi.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Security headers on every answer, whoever gives it: pages, files, errors and health (ASVS 3.4). */
@ApplicationScoped
public class Headers {

    private static final int BEFORE_ALL_OTHERS = 1000;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String identityProvider;

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL_OTHERS);
    }

    private void add(RoutingContext routing) {
        routing.addHeadersEndHandler(nothing -> complete(routing));
        routing.next();
    }

    private void complete(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        if (!response.headers().contains("Content-Security-Policy")) {
            response.putHeader("Content-Security-Policy", policy());
        }
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            response.putHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        guardCookies(routing);
        String type = response.headers().get("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            response.putHeader("Cache-Control", "no-store");
        }
    }

    /** The cookie of the CSRF token comes without SameSite; a cookie that is being set has a path. */
    private static void guardCookies(RoutingContext routing) {
        routing.request().cookies().stream()
                .filter(cookie -> cookie.getPath() != null && cookie.getSameSite() == null)
                .forEach(cookie -> cookie.setSameSite(CookieSameSite.LAX));
    }

    /** Forms may end at the identity provider, because Chromium applies {@code form-action} to redirects too. */
    private String policy() {
        URI provider = URI.create(identityProvider);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self' " + provider.getScheme() + "://" + provider.getAuthority()
                + "; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    }
}
