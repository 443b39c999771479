package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The templates, at most one for a sector. */
@ApplicationScoped
class SectorTemplates implements PanacheRepositoryBase<SectorTemplate, UUID> {

    /** The template that helps in a sector; empty where there is none or it says nothing. */
    Optional<SectorTemplate> of(String sectorCode) {
        return kept(sectorCode).filter(template -> !template.getText().empty());
    }

    Optional<SectorTemplate> kept(String sectorCode) {
        return find("sectorCode", sectorCode).firstResultOptional();
    }
}
