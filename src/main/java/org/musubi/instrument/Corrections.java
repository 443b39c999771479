package org.musubi.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Member;

/** What was proposed that the register should say; for focal points, who decide over it. */
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    private static final int SHOWN = 20;

    /** Visible with its instrument, to focal points alone. */
    Optional<Correction> visibleTo(Member member, UUID id) {
        return find("from Correction c join fetch c.instrument i join fetch i.audience where c.id = ?1", id)
                .firstResultOptional()
                .filter(correction -> member.isFocalPoint()
                        && correction.getInstrument().getAudience().readableBy(member));
    }

    /** The newest first. */
    List<Correction> of(Instrument instrument) {
        return find(
                        "from Correction c join fetch c.by.person join fetch c.by.organisation where c.instrument = ?1"
                                + " order by c.id desc",
                        instrument)
                .page(0, SHOWN)
                .list();
    }

    /** Makes room for a newer proposal. */
    void replacePending(Instrument instrument) {
        find("instrument = ?1 and state = PENDING", instrument).list().forEach(Correction::replace);
        flush();
    }
}
