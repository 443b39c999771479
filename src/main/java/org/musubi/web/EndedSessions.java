package org.musubi.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.oidc.OIDCException;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A form that arrives after the sign-in has ended is kept, and its author is brought back to it after signing in again.
 * Everything else goes to sign-in as usual.
 */
public class EndedSessions {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_FIELDS = 400;

    @Inject
    KeptForms forms;

    @ServerExceptionMapper
    public Uni<Response> notSignedIn(UnauthorizedException reason, RoutingContext routing) {
        return isForm(routing.request())
                ? keep(routing)
                : orNotReady(new UnauthorizedExceptionMapper().handle(routing));
    }

    @ServerExceptionMapper
    public Uni<Response> sessionEnded(AuthenticationFailedException reason, RoutingContext routing) {
        return isForm(routing.request())
                ? keep(routing)
                : orNotReady(new AuthenticationFailedExceptionMapper().handle(routing, reason));
    }

    /** A challenge without a place to sign in at means that Keycloak could not be asked for one. */
    private static Uni<Response> orNotReady(Uni<Response> challenge) {
        return challenge
                .onItem()
                .transformToUni(answer -> answer.getStatus() == 401
                        ? Failures.signInNotReady()
                        : Uni.createFrom().item(answer))
                .onFailure(OIDCException.class)
                .recoverWithUni(Failures::signInNotReady);
    }

    /** What a script sends stands on its page still, and would be a puzzle after signing in again. */
    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return request.getHeader("X-Requested-With") == null
                && request.method() == HttpMethod.POST
                && type != null
                && type.startsWith(FORM);
    }

    private Uni<Response> keep(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Uni<Buffer> body = Uni.createFrom().completionStage(() -> {
            var whole = request.body();
            request.resume();
            return whole.toCompletionStage();
        });
        return body.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(bytes -> forms.keep(request.path(), fields(bytes)))
                .map(kept -> Response.seeOther(URI.create("/sign-in?to="
                                + URLEncoder.encode("/kept-forms/" + kept.getId(), StandardCharsets.UTF_8)))
                        .build());
    }

    private static Map<String, List<String>> fields(Buffer body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        new QueryStringDecoder(body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST_FIELDS)
                .parameters()
                .forEach((name, values) -> {
                    if (!name.equals("csrf-token")) {
                        fields.put(
                                name,
                                values.stream()
                                        .map(value -> value.replace("\u0000", ""))
                                        .toList());
                    }
                });
        return fields;
    }
}
