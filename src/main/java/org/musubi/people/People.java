package org.musubi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Everybody who has signed in at least once. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    public Optional<Person> known(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }
}
