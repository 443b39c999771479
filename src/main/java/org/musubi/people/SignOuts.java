package org.musubi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The sign-outs of the last day, in the database so that every replica and every session of a person sees them. */
@ApplicationScoped
class SignOuts implements PanacheRepositoryBase<SignOut, UUID> {

    /** Longer than any session lives. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** Keeps what a verified logout token says, and forgets what no session can need any more. */
    @Transactional
    void keep(JsonWebToken logout) {
        Instant now = Instant.now();
        delete("at < ?1", now.minus(KEPT));
        persist(new SignOut(logout.getIssuer(), logout.getSubject(), logout.getClaim("sid"), now));
    }

    /** Whether the session of an ID token has ended at Keycloak. */
    @Transactional
    boolean cover(JsonWebToken idToken) {
        Long began = idToken.getClaim("auth_time");
        return count(
                        "session = :session or session is null and issuer = :issuer and subject = :subject and at >= :began",
                        Parameters.with("session", idToken.<String>getClaim("sid"))
                                .and("issuer", idToken.getIssuer())
                                .and("subject", idToken.getSubject())
                                .and("began", began == null ? Instant.EPOCH : Instant.ofEpochSecond(began)))
                > 0;
    }
}
