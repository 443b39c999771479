package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All entries of the kind {@link Place}. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, UUID> {

    public Optional<Place> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** By name. */
    public List<Place> inOrder() {
        return list("order by name.en, code");
    }
}
