package org.musubi.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.plan.SourceDocument;
import org.musubi.text.Language;

/** All editions of all source documents. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    private static final String WHOLE = "from Edition e join fetch e.document d left join fetch d.issuer"
            + " left join fetch e.by.person left join fetch e.by.organisation";

    /** The edition of a document that holds. */
    Optional<Edition> current(String code) {
        return find(WHOLE + " where d.code = ?1 and e.current = true", code).firstResultOptional();
    }

    Optional<Edition> numbered(String code, int number) {
        return find(WHOLE + " where d.code = ?1 and e.number = ?2", code, number)
                .firstResultOptional();
    }

    /** The series: the edition that holds of each document, newest document first. */
    List<Edition> series() {
        return list(WHOLE + " where e.current = true order by d.issued desc, d.code");
    }

    /** All editions of a document, newest first. */
    List<Edition> of(SourceDocument document) {
        return list(
                "from Edition e left join fetch e.by.person left join fetch e.by.organisation"
                        + " where e.document = ?1 order by e.number desc",
                document);
    }

    /** The published texts of an edition with their digests, Japanese first; without the text itself. */
    List<RenditionRow> renditions(Edition edition) {
        return getEntityManager()
                .createQuery(
                        "select new org.musubi.source.Editions$RenditionRow(r.language, r.digest, r.dropped)"
                                + " from Rendition r where r.edition = :edition order by r.language desc",
                        RenditionRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** What a page says of a published text. */
    public record RenditionRow(Language language, String digest, String dropped) {

        public boolean isComplete() {
            return dropped.isBlank();
        }
    }

    Optional<Rendition> rendition(Edition edition, Language language) {
        return getEntityManager()
                .createQuery("from Rendition r where r.edition = :edition and r.language = :language", Rendition.class)
                .setParameter("edition", edition)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }
}
