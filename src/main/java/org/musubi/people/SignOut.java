package org.musubi.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** Keycloak's word that one session of a person ended, or, without a session, all that began before. */
@Entity
@Immutable
public class SignOut {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String issuer;
    private String subject;
    private String session;
    private Instant at;

    protected SignOut() {}

    SignOut(String issuer, String subject, String session, Instant at) {
        this.issuer = issuer;
        this.subject = subject;
        this.session = session;
        this.at = at;
    }
}
