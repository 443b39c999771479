package org.musubi.plan;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Organisation;
import org.musubi.text.Digest;
import org.musubi.text.Language;

/**
 * Loads the plan at each start. A file that has not changed changes nothing; a changed one is taken over in place, item
 * by item by its reference. One replica imports at a time.
 */
@ApplicationScoped
public class PlanImporter {

    private static final String FILE = "plan/initiative.json";
    private static final long LOCK = 4_937_002_025L;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Inject
    EntityManager database;

    @Inject
    SourceDocuments documents;

    @Inject
    Commitments commitments;

    @Inject
    Register register;

    @Inject
    History history;

    @Inject
    Event<PlanImported> imported;

    @Transactional
    void load(@Observes StartupEvent started) {
        load(file());
    }

    /** Takes a document over from its text; false if it is the one already loaded. */
    @Transactional
    boolean load(String text) {
        // Replicas start together; the lock ends with the transaction.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
        PlanFile file = read(text);
        String digest = Digest.of(text);
        SourceDocument known = documents.coded(file.source().code()).orElse(null);
        if (known != null && known.getDigest().equals(digest)) {
            return false;
        }
        register.enter(file);
        SourceDocument document = document(known, file.source(), digest);
        List<PlanImported.Item> items = items(document, file.commitments());
        imported.fire(new PlanImported(document, items));
        history.record(Fact.of(FactKind.DOCUMENT_IMPORTED, document.subject(), Actor.portal())
                .with("items", String.valueOf(items.size()))
                .with("digest", digest));
        return true;
    }

    private SourceDocument document(SourceDocument known, PlanFile.Source source, String digest) {
        Organisation issuer = register.organisation(source.issuer());
        Language prevailing = Language.of(source.prevailingLanguage());
        if (known != null) {
            known.reissue(source.title(), source.issued(), issuer, prevailing, digest);
            return known;
        }
        SourceDocument document =
                new SourceDocument(source.code(), source.title(), source.issued(), issuer, prevailing, digest);
        documents.persist(document);
        return document;
    }

    private List<PlanImported.Item> items(SourceDocument document, List<PlanFile.Item> stated) {
        List<PlanImported.Item> items = new ArrayList<>();
        for (PlanFile.Item item : stated) {
            Commitment commitment = commitment(document, item, items.size() + 1);
            items.add(new PlanImported.Item(commitment, item.project()));
        }
        return items;
    }

    private Commitment commitment(SourceDocument document, PlanFile.Item item, int position) {
        Sector sector = register.sector(item.sector());
        Strength strength = Strength.valueOf(item.strength().toUpperCase(Locale.ROOT));
        Commitment commitment = commitments.referredTo(item.ref()).orElse(null);
        if (commitment == null) {
            commitment = new Commitment(document, item.ref(), position, sector, strength, item.statement());
        } else {
            commitment.restate(position, sector, strength, item.statement());
        }
        describe(commitment, item);
        commitments.persist(commitment);
        return commitment;
    }

    private void describe(Commitment commitment, PlanFile.Item item) {
        commitment.state(
                item.date(), register.body(item.body()), item.session(), item.placeName(), item.nameIsProvisional());
        commitment.under(item.parent() == null ? null : parent(item));
        for (PlanFile.Involved party : item.parties()) {
            commitment.party(register.organisation(party.org()), PartyRole.coded(party.role()));
        }
        item.places().forEach(code -> commitment.at(register.place(code)));
        item.framework().forEach(code -> commitment.within(register.framework(code)));
        for (PlanFile.Figure figure : item.quantities()) {
            commitment.measuring(
                    new Quantity(commitment, figure.measure(), figure.value(), figure.unit(), figure.qualifier()));
        }
        if (item.instrument() == null) {
            commitment.unbound();
        } else {
            PlanFile.Paper paper = item.instrument();
            commitment.bound(paper.kind(), paper.state(), paper.copies());
            commitment
                    .getInstrument()
                    .signed(
                            paper.signed(),
                            paper.place(),
                            paper.earlier(),
                            item.signatories().map(register::organisation).toList());
        }
    }

    private Commitment parent(PlanFile.Item item) {
        return commitments
                .referredTo(item.parent())
                .orElseThrow(() -> new IllegalArgumentException(
                        item.ref() + " stands under " + item.parent() + ", which does not come before it"));
    }

    private static PlanFile read(String text) {
        try {
            return JSON.readValue(text, PlanFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the plan cannot be read", e);
        }
    }

    static String file() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
