package org.musubi.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.musubi.finding.Findings;

/**
 * Sees every entity that is written, and brings the index up to date before the transaction ends: whoever writes a thing
 * cannot forget it, and what is rolled back was never in the index.
 */
@ApplicationScoped
class Watch
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PostCollectionUpdateEventListener {

    @Inject
    EntityManagerFactory factory;

    @Inject
    @Any
    Instance<Findings<?>> rooms;

    @Inject
    SearchIndex index;

    private final Map<SharedSessionContractImplementor, Set<Object>> changed = new ConcurrentHashMap<>();

    /** Before anything else that starts and may write. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        EventListenerRegistry listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
        listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getEntity(), (SharedSessionContractImplementor) event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getEntity(), (SharedSessionContractImplementor) event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getEntity(), (SharedSessionContractImplementor) event.getSession());
    }

    @Override
    public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
        if (event.getAffectedOwnerOrNull() != null) {
            note(event.getAffectedOwnerOrNull(), event.getSession());
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(Object entity, SharedSessionContractImplementor session) {
        changed.computeIfAbsent(session, this::expectEnd).add(entity);
    }

    private Set<Object> expectEnd(SharedSessionContractImplementor session) {
        session.getTransactionCompletionCallbacks().registerCallback(this::follow);
        session.getTransactionCompletionCallbacks()
                .registerCallback((boolean success, SharedSessionContractImplementor ended) -> changed.remove(ended));
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void follow(SharedSessionContractImplementor session) {
        Set<Object> entities = changed.remove(session);
        if (entities != null) {
            Map<Object, Findings<?>> touched = new IdentityHashMap<>();
            rooms.forEach(room -> List.copyOf(entities).forEach(entity -> touched(room, entity, touched)));
            // In one order, so that two transactions never wait for each other.
            touched.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> id(entry.getKey())))
                    .forEach(entry -> enter(entry.getValue(), entry.getKey(), session));
        }
    }

    private static void touched(Findings<?> room, Object entity, Map<Object, Findings<?>> touched) {
        if (room.type().isInstance(entity)) {
            touched.put(entity, room);
        }
        room.touchedBy(entity).forEach(thing -> touched.put(thing, room));
    }

    private UUID id(Object thing) {
        return (UUID) factory.getPersistenceUnitUtil().getIdentifier(thing);
    }

    private <T> void enter(Findings<T> room, Object thing, SharedSessionContractImplementor session) {
        boolean there = session.asEventSource().contains(thing);
        room.of(room.type().cast(thing))
                .filter(finding -> there)
                .ifPresentOrElse(index::put, () -> index.remove(id(thing)));
    }
}
