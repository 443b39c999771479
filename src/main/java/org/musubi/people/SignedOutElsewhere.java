package org.musubi.people;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Keycloak tells here that a session ended (OpenID Connect Back-Channel Logout 1.0, section 2.5). Quarkus's own handler
 * remembers it in one process and once per person; this one keeps each session's end in the database before it answers.
 */
@ApplicationScoped
public class SignedOutElsewhere {

    /** Where Keycloak sends its logout tokens; the realm names the same. */
    public static final String PATH = "/signed-out-elsewhere";

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int MOST_BYTES = 16 * 1024;
    private static final Logger LOG = Logger.getLogger(SignedOutElsewhere.class);

    @Inject
    SignOuts signOuts;

    @Inject
    OidcConfigurationMetadata keycloak;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    private volatile JWTParser parser;

    /** Beside the resources, since no form of ours sends this and so no token of a form comes along. */
    void route(@Observes Router router) {
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
                .blockingHandler(this::end, false);
    }

    @ActivateRequestContext
    void end(RoutingContext routing) {
        HttpServerResponse answer = routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            signOuts.keep(verified(routing.request().getFormAttribute("logout_token")));
            answer.end();
        } catch (ParseException refused) {
            LOG.infof("logout token refused: %s", refused.getMessage());
            answer.setStatusCode(400).end();
        }
    }

    /** @throws ParseException for a token that is not Keycloak's, not for this portal, too old or no logout token */
    private JsonWebToken verified(String token) throws ParseException {
        if (token == null) {
            throw new ParseException("none given");
        }
        JsonWebToken logout = parser().parse(token);
        boolean means = logout.<Object>getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        if (!means || logout.containsClaim("nonce") || logout.getSubject() == null) {
            throw new ParseException("not a logout token");
        }
        return logout;
    }

    private JWTParser parser() {
        if (parser == null) {
            var expected = new JWTAuthContextInfo(keycloak.getJsonWebKeySetUri(), keycloak.getIssuer());
            expected.setExpectedAudience(Set.of(client));
            parser = new DefaultJWTParser(expected);
        }
        return parser;
    }
}
