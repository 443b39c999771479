package org.musubi.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.plan.Commitment;
import org.musubi.plan.SourceDocument;
import org.musubi.plan.SourceDocuments;
import org.musubi.split.Split;
import org.musubi.text.Language;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** Publishes a draft: as a new document, as the next edition of one, or as the other language of the present edition. */
@ApplicationScoped
class Publication {

    /** More parts than this are no document but an accident. */
    static final int MOST_PARTS = 2_000;

    private static final long LOCK = 4_937_002_026L;
    private static final int STEP = 1_000;

    @Inject
    EntityManager database;

    @Inject
    SourceDocuments documents;

    @Inject
    Editions editions;

    @Inject
    Paragraphs paragraphs;

    @Inject
    Links links;

    @Inject
    Restatements restatements;

    @Inject
    History history;

    /** What stands against publishing; {@code confirmed} says that the languages are known to differ. */
    Problems problems(Draft draft, boolean confirmed) {
        // One publication at a time: codes and the numbers of editions are then never given twice.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
        Contents contents = contents(draft);
        return new Problems()
                .when(draft.getLanguages().stream().noneMatch(draft::has), "publish", Problem.NOTHING_TO_SPLIT)
                .when(contents.rows().isEmpty(), "publish", Problem.NOTHING_TO_SPLIT)
                .when(contents.rows().size() > MOST_PARTS, "publish", Problem.TOO_MANY_PARTS)
                .when(
                        draft.isNewDocument()
                                && documents.coded(draft.getCode()).isPresent(),
                        "publish",
                        Problem.CODE_TAKEN)
                .when(!contents.isEven() && !confirmed, "confirmed", Problem.DIFFERENCE_TO_CONFIRM);
    }

    /** What will stand side by side; for the other language of an edition, together with what is published. */
    Contents contents(Draft draft) {
        if (!draft.isOtherLanguage()) {
            return draft.contents();
        }
        Language language = draft.getLanguages().isEmpty()
                ? Language.EN
                : draft.getLanguages().get(0);
        Split published = published(draft, language.other());
        Split added = draft.split(language);
        return language == Language.EN
                ? Contents.of(published, added, Language.JA)
                : Contents.of(added, published, Language.EN);
    }

    private Split published(Draft draft, Language language) {
        return editions.current(draft.getCode())
                .map(edition -> new Split(
                        paragraphs.all(edition).stream()
                                .map(paragraph -> paragraph.asBlock(language))
                                .toList(),
                        List.of()))
                .orElse(null);
    }

    /** Makes the draft what it is to be. Ask for {@link #problems} first. */
    Edition publish(Draft draft, Member by) {
        Edition edition = draft.isOtherLanguage() ? translate(draft, by) : edition(draft, by);
        history.record(fact(draft, edition, by));
        draft.leadTo(edition.getDocument().getPath());
        return edition;
    }

    private Edition edition(Draft draft, Member by) {
        Contents contents = draft.contents();
        String origin = draft.text(leading(draft)).getDigest();
        SourceDocument document = document(draft, origin);
        Edition former = editions.current(document.getCode()).orElse(null);
        Edition edition = Edition.published(document, origin, former, draft.getReason(), contents, by);
        editions.persist(edition);
        Audience everybody = Audience.everybody(document.getIssuer());
        database.persist(everybody);
        List<Paragraph> stored = new ArrayList<>();
        for (Contents.Row row : contents.rows()) {
            stored.add(store(Paragraph.published(edition, (stored.size() + 1) * STEP, row), everybody));
        }
        List.of(Language.JA, Language.EN).stream()
                .filter(draft::has)
                .forEach(language -> database.persist(new Rendition(edition, language, draft.text(language), by)));
        linkToThePlan(document, stored);
        if (former != null) {
            carryOver(former, stored);
        }
        return edition;
    }

    private static Language leading(Draft draft) {
        Language prevailing = draft.getPrevailing().language();
        return draft.has(prevailing) ? prevailing : prevailing.other();
    }

    private SourceDocument document(Draft draft, String origin) {
        if (draft.isNewEdition()) {
            draft.getDocument()
                    .republish(
                            draft.getKind(),
                            draft.getTitle(),
                            draft.getIssued(),
                            draft.getIssuer(),
                            draft.getPrevailing());
            return draft.getDocument();
        }
        SourceDocument document = SourceDocument.published(
                draft.getCode(),
                draft.getKind(),
                draft.getTitle(),
                draft.getIssued(),
                draft.getIssuer(),
                draft.getPrevailing(),
                origin);
        documents.persist(document);
        return document;
    }

    private Paragraph store(Paragraph paragraph, Audience everybody) {
        var talk = paragraph.talk(everybody);
        database.persist(talk);
        paragraph.talkedAboutIn(talk);
        paragraphs.persist(paragraph);
        return paragraph;
    }

    /** The commitments that the plan already holds of this document are those of its items, as far as they are alike. */
    private void linkToThePlan(SourceDocument document, List<Paragraph> stored) {
        List<Commitment> commitments = restatements.of(document);
        List<Paragraph> items = stored.stream().filter(Paragraph::isItem).toList();
        for (Matching.Pair pair : restatements.matched(items, commitments)) {
            links.persist(
                    Link.found(items.get(pair.item()), commitments.get(pair.commitment()), Relation.STATES, null));
        }
    }

    /** What was said of the former edition is said of the same number again where the text is much alike; without keys. */
    private void carryOver(Edition former, List<Paragraph> stored) {
        Map<String, Paragraph> numbered = new HashMap<>();
        stored.forEach(paragraph -> numbered.put(paragraph.getNumber(), paragraph));
        for (Link link : links.standing(former)) {
            Paragraph next = numbered.get(link.getParagraph().getNumber());
            boolean own = link.getRelation() == Relation.STATES && link.getBy().isOfPortal();
            if (next != null && !own && isAlike(link.getParagraph(), next)) {
                links.persist(Link.found(next, link.getCommitment(), link.getRelation(), link.getReason()));
            }
        }
    }

    private static boolean isAlike(Paragraph former, Paragraph next) {
        return List.of(Language.JA, Language.EN).stream()
                .anyMatch(language -> Likeness.of(former.getBody().exactly(language))
                                .to(Likeness.of(next.getBody().exactly(language)))
                        >= 0.6);
    }

    private Edition translate(Draft draft, Member by) {
        Edition edition = editions.current(draft.getCode()).orElseThrow();
        Language language = draft.getLanguages().get(0);
        Map<String, Paragraph> there = new HashMap<>();
        paragraphs.all(edition).forEach(paragraph -> there.put(paragraph.getNumber(), paragraph));
        Audience everybody = null;
        int position = 0;
        for (Contents.Row row : contents(draft).rows()) {
            Paragraph known = there.get(row.number());
            if (known != null) {
                position = known.getPosition();
                Optional.ofNullable(row.in(language)).ifPresent(block -> known.translated(language, block));
            } else {
                if (everybody == null) {
                    everybody = Audience.everybody(edition.getDocument().getIssuer());
                    database.persist(everybody);
                }
                store(Paragraph.published(edition, ++position, row), everybody);
            }
        }
        database.persist(new Rendition(edition, language, draft.text(language), by));
        return edition;
    }

    private static Fact fact(Draft draft, Edition edition, Member by) {
        Actor actor = by.as(Capacity.ADMINISTRATOR);
        Fact fact = Fact.of(FactKind.DOCUMENT_PUBLISHED, edition.getDocument().subject(), actor)
                .with("edition", String.valueOf(edition.getNumber()))
                .with("items", String.valueOf(edition.getItems()))
                .with("reason", draft.getReason());
        for (Language language : List.of(Language.JA, Language.EN)) {
            if (draft.has(language)) {
                fact = fact.with(
                        "digest_" + language.tag(), draft.text(language).getDigest());
            }
        }
        return fact;
    }
}
