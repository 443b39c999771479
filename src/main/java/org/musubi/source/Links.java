package org.musubi.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.plan.Commitment;

/** What paragraphs do to commitments. */
@ApplicationScoped
public class Links implements PanacheRepositoryBase<Link, UUID> {

    private static final String WHOLE =
            "from Link l join fetch l.paragraph p join fetch p.edition e join fetch e.document"
                    + " join fetch l.commitment c left join fetch l.by.person left join fetch l.by.organisation";

    /** Those of some paragraphs that stand. */
    List<Link> of(Collection<Paragraph> paragraphs) {
        return paragraphs.isEmpty()
                ? List.of()
                : list(WHOLE + " where p in ?1 and l.withdrawn = false order by c.ref, l.id", paragraphs);
    }

    /** Where a commitment comes from and what later documents did to it: of editions that hold, oldest document first. */
    List<Link> about(UUID commitment) {
        return list(
                WHOLE + " where c.id = ?1 and l.withdrawn = false and e.current = true"
                        + " order by e.document.issued, e.document.code, p.position, l.id",
                commitment);
    }

    Optional<Link> whole(UUID id) {
        return find(WHOLE + " where l.id = ?1", id).firstResultOptional();
    }

    /** Held against other writers until the transaction ends, and read anew. */
    Optional<Link> held(UUID id) {
        Optional<Link> link = whole(id);
        link.ifPresent(one -> getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return link;
    }

    boolean isSaid(Paragraph paragraph, Commitment commitment) {
        return count("paragraph = ?1 and commitment = ?2 and withdrawn = false", paragraph, commitment) > 0;
    }

    /** Whether the person has given a key, for whichever side. */
    boolean isSignedBy(Link link, Member member) {
        return getEntityManager()
                        .createQuery(
                                "select count(k) from LinkKey k where k.link = :link and k.by.person = :person",
                                Long.class)
                        .setParameter("link", link)
                        .setParameter("person", member.getPerson())
                        .getSingleResult()
                > 0;
    }

    /** How many paragraphs of each edition do what to commitments of earlier documents. */
    Map<UUID, Map<Relation, Long>> counts(Collection<Edition> editions) {
        Map<UUID, Map<Relation, Long>> counts = new HashMap<>();
        if (!editions.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select p.edition.id, l.relation, count(distinct p.id) from Link l join l.paragraph p"
                                    + " where p.edition in :editions and l.withdrawn = false"
                                    + " group by p.edition.id, l.relation",
                            Object[].class)
                    .setParameter("editions", editions)
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(Relation.class))
                            .put((Relation) row[1], (Long) row[2]));
        }
        return counts;
    }

    /** What waits for a side's key in editions that hold, newest first. */
    List<Link> awaiting(Side side, int limit) {
        return find(WHOLE + " where l.withdrawn = false and e.current = true and l." + key(side) + " = false"
                        + " and not (l.by.person is null and l.relation = STATES and e.wording = RESTATED)"
                        + " order by l.id desc")
                .page(0, limit)
                .list();
    }

    /** The pairs that the portal found in an edition and for which the member's side has given no key; held against others. */
    List<Link> foundFor(Edition edition, Member member) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(l.id as text) from paragraph_link l join paragraph p on p.id = l.paragraph_id"
                                + " where p.edition_id = :edition for update of l")
                .setParameter("edition", edition.getId())
                .getResultList();
        return list(
                WHOLE + " where e = ?1 and l.withdrawn = false and l." + key(member.side()) + " = false"
                        + " and l.by.person is null and l.relation = STATES and e.wording = PUBLISHED"
                        + " and not exists (select 1 from LinkKey k where k.link = l and k.by.person = ?2)",
                edition,
                member.getPerson());
    }

    private static String key(Side side) {
        return side == Side.JP ? "keyJp" : "keyIn";
    }

    /** The standing links of an edition, for carrying them over to the next. */
    List<Link> standing(Edition edition) {
        return list(WHOLE + " where e = ?1 and l.withdrawn = false", edition);
    }
}
