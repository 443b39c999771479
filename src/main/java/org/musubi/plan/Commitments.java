package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All commitments of all source documents. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    public Optional<Commitment> referredTo(String ref) {
        return find("ref", ref).firstResultOptional();
    }
}
