package org.musubi.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.musubi.text.Bilingual;
import org.musubi.web.Guard;

/** The drafts of source documents. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    private static final int SHOWN = 50;

    /** A draft as lists show it, without its text. */
    public record Row(UUID id, Purpose purpose, String code, Bilingual title, Instant at) {

        public String getPath() {
            return "/administration/documents/" + id;
        }
    }

    /** Those that are neither published nor discarded, newest first. */
    List<Row> open() {
        return getEntityManager()
                .createQuery(
                        "select new org.musubi.source.Drafts$Row(d.id, d.purpose, d.code, d.title, d.by.at)"
                                + " from Draft d where d.ledTo is null order by d.id desc",
                        Row.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) for what is no draft, or no longer one */
    Draft open(String id) {
        return Guard.found(findByIdOptional(Guard.key(id)).filter(draft -> !draft.isPublished()));
    }
}
