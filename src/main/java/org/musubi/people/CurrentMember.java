package org.musubi.people;

import io.quarkus.arc.Arc;
import io.quarkus.oidc.IdToken;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Who makes this request. Asks Keycloak's session only where the browser holds one, so that public pages never depend
 * on it; a broken or ended session reads as a visitor.
 */
@RequestScoped
public class CurrentMember {

    static final String ACTING_FOR_COOKIE = "acting_for";
    private static final String SESSION_COOKIE = "q_session";
    private static final Logger LOG = Logger.getLogger(CurrentMember.class);

    @Inject
    RoutingContext routing;

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    @IdToken
    Instance<JsonWebToken> idToken;

    @Inject
    Mirror mirror;

    private Member member;

    /** The member of this request. */
    public Member get() {
        if (member == null) {
            member = hasSession() ? signedIn() : Member.visitor();
        }
        return member;
    }

    /** Whether an administrator keeps out whoever makes this request. */
    boolean isSuspended() {
        Person person = get().getPerson();
        return person != null && person.isSuspended();
    }

    private boolean hasSession() {
        return routing.request().cookies().stream().anyMatch(cookie -> holdsSession(cookie.getName()));
    }

    static boolean holdsSession(String cookie) {
        return cookie.startsWith(SESSION_COOKIE);
    }

    private Member signedIn() {
        SecurityIdentity identity;
        try {
            identity = identities.getIdentity();
        } catch (AuthenticationFailedException e) {
            LOG.debugf("session not accepted: %s", e.getMessage());
            return Member.visitor();
        } catch (RuntimeException e) {
            LOG.warnf("session could not be checked, read as a visitor: %s", e.getMessage());
            return Member.visitor();
        }
        if (identity == null || identity.isAnonymous()) {
            return Member.visitor();
        }
        JsonWebToken token = idToken.get();
        List<String> codes = organisationsIn(token);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.named(name).ifPresent(roles::add));
        Person person = mirror.person(token, codes, roles);
        if (person.isSuspended()) {
            return Member.of(person, null, List.of(), Set.of());
        }
        List<Organisation> theirs = List.copyOf(person.getOrganisations());
        return Member.of(person, chosen(theirs).orElse(null), theirs, roles);
    }

    private Optional<Organisation> chosen(List<Organisation> theirs) {
        if (theirs.size() == 1) {
            return Optional.of(theirs.get(0));
        }
        var cookie = routing.request().getCookie(ACTING_FOR_COOKIE);
        return theirs.stream()
                .filter(organisation -> cookie != null && organisation.getCode().equals(cookie.getValue()))
                .findFirst();
    }

    private static List<String> organisationsIn(JsonWebToken token) {
        Object claim = token.getClaim("organization");
        Set<String> codes = new LinkedHashSet<>();
        if (claim instanceof JsonArray array) {
            array.getValuesAs(JsonString.class).forEach(value -> codes.add(value.getString()));
        } else if (claim instanceof JsonObject object) {
            codes.addAll(object.keySet());
        } else if (claim instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> codes.add(key.toString()));
        } else if (claim instanceof Collection<?> many) {
            many.forEach(code -> codes.add(code.toString().replace("\"", "")));
        } else if (claim != null) {
            codes.add(claim.toString());
        }
        return codes.stream().sorted().toList();
    }

    @TemplateGlobal
    static Member me() {
        return Arc.container().instance(CurrentMember.class).get().get();
    }
}
