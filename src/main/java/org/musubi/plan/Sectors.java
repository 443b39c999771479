package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All entries of the kind {@link Sector}. */
@ApplicationScoped
public class Sectors implements PanacheRepositoryBase<Sector, UUID> {

    public Optional<Sector> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** In the order of the plan. */
    public List<Sector> inOrder() {
        return list("order by position, code");
    }
}
