package org.musubi.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.musubi.finding.Findings;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.text.Bilingual;

/**
 * Makes the index anew from what the rooms hold, some hundred things at a time and while people go on searching. Happens
 * by itself when the way of analysing has changed; an administrator may ask for it. Two at the same time do no harm.
 */
@ApplicationScoped
public class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int BATCH = 200;
    private static final UUID INDEX = UUID.fromString("01938000-0000-7000-8000-00000005ea2c");
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    EntityManager database;

    @Inject
    @Any
    Instance<Findings<?>> rooms;

    @Inject
    SearchIndex index;

    @Inject
    ManagedExecutor executor;

    /** After everything that starts has written what it brings. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent started) {
        if (QuarkusTransaction.requiringNew().call(this::version) != SearchIndex.VERSION) {
            inBackground();
        }
    }

    /** The fact that somebody asked for it. */
    Fact asked(Actor by) {
        Bilingual index = Bilingual.of("検索索引", "Search index");
        return Fact.of(
                FactKind.INDEX_REBUILT, new Subject(SubjectType.SEARCH, INDEX, index, SynonymsResource.PATH, null), by);
    }

    /** How many things are in the index, and when it was last made anew. */
    State state() {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select (select count(*) from search_document), rebuilt_at from search_index", Object[].class)
                .getSingleResult();
        return new State(((Number) row[0]).longValue(), (Instant) row[1]);
    }

    /** @param at null until it was made anew for the first time */
    public record State(long things, Instant at) {}

    void inBackground() {
        executor.execute(this::run);
    }

    /** Goes through everything; returns how many things are in the index afterwards. */
    long run() {
        Instant begin = QuarkusTransaction.requiringNew().call(this::now);
        long entered = 0;
        for (Findings<?> room : rooms) {
            entered += enter(room);
        }
        int removed = QuarkusTransaction.requiringNew().call(() -> finish(begin));
        LOG.infof("search index made anew: %d things entered, %d removed", entered, removed);
        return entered;
    }

    private <T> long enter(Findings<T> room) {
        long entered = 0;
        UUID last = FIRST;
        while (last != null) {
            UUID after = last;
            Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(room, after));
            entered += batch.entered();
            last = batch.last();
        }
        return entered;
    }

    private record Batch(long entered, UUID last) {}

    private <T> Batch batch(Findings<T> room, UUID after) {
        List<T> things = database.createQuery(
                        "from " + room.type().getSimpleName() + " x where x.id > :after order by x.id", room.type())
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
        long entered = things.stream()
                .flatMap(thing -> room.of(thing).stream())
                .peek(index::putAnew)
                .count();
        UUID last = things.size() < BATCH
                ? null
                : (UUID) database.getEntityManagerFactory()
                        .getPersistenceUnitUtil()
                        .getIdentifier(things.get(BATCH - 1));
        return new Batch(entered, last);
    }

    private int finish(Instant begin) {
        int removed = index.removeUnseenSince(begin);
        database.createNativeQuery("update search_index set version = :version, rebuilt_at = clock_timestamp()")
                .setParameter("version", SearchIndex.VERSION)
                .executeUpdate();
        return removed;
    }

    private int version() {
        return (Integer)
                database.createNativeQuery("select version from search_index").getSingleResult();
    }

    private Instant now() {
        return (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
