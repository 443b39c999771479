package org.musubi.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All paragraphs of all editions. */
@ApplicationScoped
public class Paragraphs implements PanacheRepositoryBase<Paragraph, UUID> {

    /** How many a page shows. */
    static final int SIZE = 60;

    private static final String WHOLE =
            "from Paragraph p join fetch p.edition e join fetch e.document d left join fetch d.issuer";

    /** A page of an edition, or of those that do something to a commitment, from behind a position on; one more than is shown. */
    List<Paragraph> of(Edition edition, Relation relation, int after) {
        Map<String, Object> parameters = new HashMap<>(Map.of("edition", edition, "after", after));
        String hql = "from Paragraph p where p.edition = :edition and p.position > :after";
        if (relation != null) {
            hql += " and exists (select 1 from Link l where l.paragraph = p and l.relation = :relation"
                    + " and l.withdrawn = false)";
            parameters.put("relation", relation);
        }
        return find(hql + " order by p.position", parameters).page(0, SIZE + 1).list();
    }

    /** The headings, for finding one's way. */
    List<Paragraph> headings(Edition edition) {
        return list("edition = ?1 and kind = HEADING order by position", edition);
    }

    Optional<Paragraph> current(String code, String number) {
        return find(WHOLE + " where d.code = ?1 and e.current = true and p.number = ?2", code, number)
                .firstResultOptional();
    }

    Optional<Paragraph> numbered(String code, int edition, String number) {
        return find(WHOLE + " where d.code = ?1 and e.number = ?2 and p.number = ?3", code, edition, number)
                .firstResultOptional();
    }

    Optional<Paragraph> whole(UUID id) {
        return find(WHOLE + " where p.id = ?1", id).firstResultOptional();
    }

    /** All of an edition, in reading order. */
    List<Paragraph> all(Edition edition) {
        return list("edition = ?1 order by position", edition);
    }

    /** What stands before and after one and the heading above it, in reading order. */
    Surroundings around(Paragraph paragraph) {
        List<Paragraph> found = list(
                "edition = ?1 and (position = (select max(x.position) from Paragraph x where x.edition = ?1 and x.position < ?2)"
                        + " or position = (select min(x.position) from Paragraph x where x.edition = ?1 and x.position > ?2)"
                        + " or position = (select max(x.position) from Paragraph x where x.edition = ?1 and x.position < ?2"
                        + " and x.kind = HEADING))"
                        + " order by position",
                paragraph.getEdition(),
                paragraph.getPosition());
        return Surroundings.of(paragraph, found);
    }

    /** The paragraph of this number in the edition that holds today; empty if it is this one or there is none. */
    Optional<Paragraph> today(Paragraph paragraph) {
        return paragraph.getEdition().isCurrent()
                ? Optional.empty()
                : current(paragraph.getEdition().getDocument().getCode(), paragraph.getNumber());
    }
}
