package org.musubi.source;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.musubi.plan.Commitment;
import org.musubi.plan.PlanImported;
import org.musubi.plan.Sector;
import org.musubi.plan.SourceDocument;
import org.musubi.split.BlockKind;
import org.musubi.split.Numbering;
import org.musubi.text.Language;

/**
 * Documents of which only the loaded plan is known: they stand in the series with what it restates, item by item, until
 * their published text is entered. What is not held is not shown.
 */
@ApplicationScoped
class Restatements {

    /** Behind the import of the plan and those who follow it. */
    private static final int BEHIND_THE_PLAN = 3_000;

    private static final long LOCK = 4_937_002_027L;
    private static final int STEP = 1_000;

    @Inject
    EntityManager database;

    @Inject
    Editions editions;

    @Inject
    Paragraphs paragraphs;

    @Inject
    Links links;

    /** Portals that were there before the series was get it at their next start. */
    @Transactional
    void catchUp(@Observes @Priority(BEHIND_THE_PLAN) StartupEvent started) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
        database.createQuery(
                        "from SourceDocument d where not exists (select 1 from Edition e where e.document = d)",
                        SourceDocument.class)
                .getResultList()
                .forEach(this::restate);
    }

    void follow(@Observes @Priority(BEHIND_THE_PLAN) PlanImported plan) {
        restate(plan.document());
    }

    private void restate(SourceDocument document) {
        Optional<Edition> former = editions.current(document.getCode());
        if (former.isPresent() && !isOutdated(former.get(), document)) {
            return;
        }
        List<Commitment> commitments = of(document);
        long headings =
                commitments.stream().map(Commitment::getSector).distinct().count();
        Edition edition = Edition.restated(
                document, former.orElse(null), commitments.size(), commitments.size() + (int) headings);
        editions.persist(edition);
        store(edition, commitments);
    }

    private static boolean isOutdated(Edition former, SourceDocument document) {
        return former.isRestated() && !former.getOrigin().equals(document.getDigest());
    }

    private void store(Edition edition, List<Commitment> commitments) {
        Numbering numbering = new Numbering();
        Sector sector = null;
        int position = 0;
        for (Commitment commitment : commitments) {
            if (!commitment.getSector().equals(sector)) {
                sector = commitment.getSector();
                position += STEP;
                paragraphs.persist(Paragraph.restated(
                        edition,
                        position,
                        BlockKind.HEADING,
                        numbering.next(BlockKind.HEADING),
                        sector.getName(),
                        null));
            }
            BlockKind kind = commitment.getParent() == null ? BlockKind.ITEM : BlockKind.SUB_ITEM;
            position += STEP;
            Paragraph item = Paragraph.restated(
                    edition,
                    position,
                    kind,
                    numbering.next(kind),
                    commitment.getStatement(),
                    commitment.getConversationId());
            paragraphs.persist(item);
            links.persist(Link.found(item, commitment, Relation.STATES, null));
        }
    }

    /** The commitments of a document, in reading order. */
    List<Commitment> of(SourceDocument document) {
        return database.createQuery(
                        "from Commitment c join fetch c.sector where c.document = :document order by c.position",
                        Commitment.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Which commitments restate which items, in the language that most of the items have. */
    List<Matching.Pair> matched(List<Paragraph> items, List<Commitment> commitments) {
        boolean japanese = items.stream()
                                .filter(item -> !item.getBody().missing(Language.JA))
                                .count()
                        * 2
                >= items.size();
        Language language = japanese ? Language.JA : Language.EN;
        return Matching.of(
                items.stream().map(item -> item.getBody().in(language)).toList(),
                commitments.stream()
                        .map(commitment -> commitment.getStatement().in(language))
                        .toList());
    }
}
