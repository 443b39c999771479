package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All source documents. */
@ApplicationScoped
public class SourceDocuments implements PanacheRepositoryBase<SourceDocument, UUID> {

    public Optional<SourceDocument> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Newest first. */
    public List<SourceDocument> inOrder() {
        return list("from SourceDocument d left join fetch d.issuer order by d.issued desc, d.code");
    }
}
