package org.musubi.people;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Takes nobody for signed in whose session has ended at Keycloak, although the browser still holds it. */
@ApplicationScoped
class SignOutCheck implements SecurityIdentityAugmentor {

    @Inject
    SignOuts signOuts;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken idToken
                ? context.runBlocking(() -> held(identity, idToken))
                : Uni.createFrom().item(identity);
    }

    /** Nobody, rather than a failure, which OIDC would answer with a bare 401 instead of its sign-in page. */
    private SecurityIdentity held(SecurityIdentity identity, JsonWebToken idToken) {
        return signOuts.cover(idToken)
                ? QuarkusSecurityIdentity.builder().setAnonymous(true).build()
                : identity;
    }
}
