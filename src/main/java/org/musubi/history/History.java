package org.musubi.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The append-only history of the portal. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<Entry, UUID> {

    @Inject
    Event<Fact> facts;

    /** Records a fact in the running transaction and tells those who observe facts. */
    public void record(Fact fact) {
        persist(new Entry(fact, Instant.now()));
        facts.fire(fact);
    }

    /** The newest facts that meet the condition, written over the alias {@code e}. */
    public List<Entry> latest(Condition visible, int limit) {
        return find("from Entry e where " + visible.hql() + " order by e.id desc", visible.parameters())
                .page(0, limit)
                .list();
    }

    /** What a reader who comes by wants to know: the newest {@link FactKind#isNews news} that meet the condition. */
    public List<Entry> news(Condition visible, int limit) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("news", FactKind.news());
        return find("from Entry e where e.kind in :news and " + visible.hql() + " order by e.id desc", parameters)
                .page(0, limit)
                .list();
    }

    /** The facts about one thing, newest first, at most {@code limit}. */
    public List<Entry> about(UUID subjectId, Condition visible, int limit) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("subjectId", subjectId);
        return find(
                        "from Entry e where e.subjectId = :subjectId and " + visible.hql() + " order by e.id desc",
                        parameters)
                .page(0, limit)
                .list();
    }
}
