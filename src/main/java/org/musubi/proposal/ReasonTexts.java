package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All texts for reasons. */
@ApplicationScoped
public class ReasonTexts implements PanacheRepositoryBase<ReasonText, UUID> {

    /** Those that are offered, by use and name; the retired ones last. */
    List<ReasonText> all() {
        return list("order by case when retiredAt is null then 0 else 1 end, use desc, name.en, id");
    }

    /** Those offered for a decision; none where it needs no reason. */
    List<ReasonText> usableFor(ReasonText.Use use) {
        return use == null ? List.of() : list("use = ?1 and retiredAt is null order by name.en, id", use);
    }

    Optional<ReasonText> usable(UUID id) {
        return id == null
                ? Optional.empty()
                : find("id = ?1 and retiredAt is null", id).firstResultOptional();
    }
}
