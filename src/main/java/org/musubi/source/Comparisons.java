package org.musubi.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.musubi.plan.Commitment;
import org.musubi.source.Comparison.Show;

/** The differences between two documents, by what was said of their paragraphs. */
@ApplicationScoped
class Comparisons {

    private static final int SIZE = 25;
    private static final String LINKED = "from Link l where l.paragraph.edition = :to and l.withdrawn = false"
            + " and l.relation in (RESTATES, EXTENDS, DROPS) and l.commitment.document = :document";
    private static final String SILENT = "from Commitment c where c.document = :document" + " and not exists (select 1 "
            + LINKED + " and l.commitment = c)";
    private static final String FRESH = "from Paragraph p where p.edition = :to and p.kind in (ITEM, SUB_ITEM)"
            + " and not exists (select 1 " + LINKED + " and l.paragraph = p)";

    @Inject
    EntityManager database;

    /** @param after the position behind which the list begins */
    Comparison of(Edition from, Edition to, Show show, int after) {
        List<Link> links = show.isRelation() ? links(from, to, show, after) : List.of();
        List<Commitment> silent = show == Show.SILENT ? silent(from, to, after) : List.of();
        List<Paragraph> fresh = show == Show.NEW ? fresh(from, to, after) : List.of();
        return new Comparison(
                from, to, show, counts(from, to), cut(links), cut(silent), cut(fresh), next(links, silent, fresh));
    }

    private List<Link> links(Edition from, Edition to, Show show, int after) {
        return asked(
                        "from Link l join fetch l.paragraph p join fetch l.commitment c left join fetch l.by.organisation"
                                + " where p.edition = :to and l.withdrawn = false and l.relation = :relation"
                                + " and c.document = :document and p.position > :after order by p.position, c.position",
                        Link.class,
                        from,
                        to)
                .setParameter("relation", Relation.valueOf(show.name()))
                .setParameter("after", after)
                .setMaxResults(SIZE + 1)
                .getResultList();
    }

    private List<Commitment> silent(Edition from, Edition to, int after) {
        return asked(SILENT + " and c.position > :after order by c.position", Commitment.class, from, to)
                .setParameter("after", after)
                .setMaxResults(SIZE + 1)
                .getResultList();
    }

    private List<Paragraph> fresh(Edition from, Edition to, int after) {
        return asked(FRESH + " and p.position > :after order by p.position", Paragraph.class, from, to)
                .setParameter("after", after)
                .setMaxResults(SIZE + 1)
                .getResultList();
    }

    private Map<Show, Long> counts(Edition from, Edition to) {
        Map<Show, Long> counts = new EnumMap<>(Show.class);
        asked("select l.relation, count(l) " + LINKED + " group by l.relation", Object[].class, from, to)
                .getResultList()
                .forEach(row -> counts.put(Show.valueOf(row[0].toString()), (Long) row[1]));
        counts.put(
                Show.SILENT,
                asked("select count(c) " + SILENT, Long.class, from, to).getSingleResult());
        counts.put(
                Show.NEW,
                asked("select count(p) " + FRESH, Long.class, from, to).getSingleResult());
        return counts;
    }

    private <T> TypedQuery<T> asked(String hql, Class<T> type, Edition from, Edition to) {
        return database.createQuery(hql, type).setParameter("to", to).setParameter("document", from.getDocument());
    }

    private static <T> List<T> cut(List<T> oneMore) {
        return oneMore.size() > SIZE ? oneMore.subList(0, SIZE) : oneMore;
    }

    /** The position of the last that is shown; null on the last page. */
    private static Integer next(List<Link> links, List<Commitment> silent, List<Paragraph> fresh) {
        if (links.size() > SIZE) {
            return links.get(SIZE - 1).getParagraph().getPosition();
        }
        if (silent.size() > SIZE) {
            return silent.get(SIZE - 1).getPosition();
        }
        return fresh.size() > SIZE ? fresh.get(SIZE - 1).getPosition() : null;
    }
}
