package org.musubi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.history.Entry;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Slice;

/** The whole history, for those who may read that things happened. Two queries, however long it is. */
@ApplicationScoped
class Happenings {

    @Inject
    EntityManager database;

    /** Newest first. */
    Slice<Happening> matching(AuditFilter filter, Member reader, UUID after) {
        Condition condition = filter.condition();
        String behind = after == null ? "" : " and e.id < :after";
        TypedQuery<Entry> query = database.createQuery(
                "from Entry e where " + condition.hql() + behind + " order by e.id desc", Entry.class);
        condition.parameters().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after);
        }
        Slice<Entry> slice = Slice.of(query.setMaxResults(Slice.SIZE + 1).getResultList(), Entry::getId);
        Set<UUID> readable = readable(slice.items(), reader);
        List<Happening> happenings = slice.items().stream()
                .map(entry ->
                        new Happening(entry, entry.getAudienceId() == null || readable.contains(entry.getAudienceId())))
                .toList();
        return new Slice<>(happenings, slice.next());
    }

    private Set<UUID> readable(List<Entry> entries, Member reader) {
        Set<UUID> ids = new HashSet<>(entries.stream()
                .map(Entry::getAudienceId)
                .filter(Objects::nonNull)
                .toList());
        if (ids.isEmpty()) {
            return Set.of();
        }
        Condition visible = Readership.of(reader).over("a");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("ids", ids);
        TypedQuery<UUID> query =
                database.createQuery("select a.id from Audience a where a.id in :ids and " + visible.hql(), UUID.class);
        parameters.forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }
}
