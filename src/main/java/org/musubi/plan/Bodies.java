package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All entries of the kind {@link Body}. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, UUID> {

    public Optional<Body> coded(String code) {
        return find("code", code).firstResultOptional();
    }
}
