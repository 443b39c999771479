package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All entries of the kind {@link Framework}. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, UUID> {

    public Optional<Framework> coded(String code) {
        return find("code", code).firstResultOptional();
    }
}
