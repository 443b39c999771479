package org.musubi.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** All comments, as far as a member may read them: the comment itself and the conversation it stands in. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final String WHOLE = "from Comment c join fetch c.conversation k join fetch k.audience"
            + " join fetch c.audience join fetch c.person join fetch c.organisation where ";

    public Optional<Comment> visibleTo(Member member, UUID id) {
        Condition visible = visible(member, "c");
        return find(WHOLE + "c.id = :id and " + visible.hql(), with(visible, "id", id))
                .firstResultOptional();
    }

    /** The same, held against other writers until the transaction ends. */
    public Optional<Comment> heldFor(Member member, UUID id) {
        Optional<Comment> comment = visibleTo(member, id);
        comment.ifPresent(one -> getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return comment;
    }

    /** Which of these comments the member may read. */
    public Set<UUID> readableAmong(Collection<UUID> ids, Member member) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Condition visible = visible(member, "c");
        return new HashSet<>(keys(
                "select c.id from Comment c join c.conversation k where c.id in :ids and " + visible.hql(),
                with(visible, "ids", ids),
                ids.size()));
    }

    /** How many comments of each conversation the member may read; what is deleted or hidden is not counted. */
    public Map<UUID, Long> counted(Collection<UUID> conversations, Member member) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!conversations.isEmpty()) {
            Condition visible = visible(member, "c");
            var query = getEntityManager()
                    .createQuery(
                            "select k.id, count(c) from Comment c join c.conversation k where k.id in :conversations"
                                    + " and c.deletedAt is null and c.hiddenAt is null and " + visible.hql()
                                    + " group by k.id",
                            Object[].class);
            with(visible, "conversations", conversations).forEach(query::setParameter);
            query.getResultList().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** A comment's visibility as a condition; the conversation is joined as {@code k}. */
    public static Condition visible(Member member, String alias) {
        Condition itself = Readership.of(member).over(alias + ".audience");
        Condition around = Readership.of(member).over("k.audience");
        return new Condition(itself.hql() + " and " + around.hql(), itself.parameters());
    }

    /** In reading order, from behind a comment on (null: from the start). */
    List<Comment> thread(Conversation conversation, Member member, UUID after, int limit) {
        Condition visible = visible(member, "c");
        Map<String, Object> parameters = with(visible, "conversation", conversation.getId());
        String behind = "";
        if (after != null) {
            behind = " and c.sortKey > (select x.sortKey from Comment x where x.id = :after)";
            parameters.put("after", after);
        }
        return find(
                        WHOLE + "k.id = :conversation" + behind + " and " + visible.hql() + " order by c.sortKey",
                        parameters)
                .page(0, limit)
                .list();
    }

    /** The comments that stand before this one, nearest first. */
    List<UUID> before(Comment comment, Member member, int limit) {
        Condition visible = visible(member, "c");
        Map<String, Object> parameters =
                with(visible, "conversation", comment.getConversation().getId());
        parameters.put("key", comment.getSortKey());
        return keys(
                "select c.id from Comment c join c.conversation k where k.id = :conversation"
                        + " and c.sortKey < :key and " + visible.hql() + " order by c.sortKey desc",
                parameters,
                limit);
    }

    List<CommentRevision> revisions(Comment comment) {
        return getEntityManager()
                .createQuery(
                        "from CommentRevision r where r.comment = :comment order by r.id desc", CommentRevision.class)
                .setParameter("comment", comment)
                .getResultList();
    }

    /** Keeps the present text, which is about to be replaced. */
    void keep(CommentRevision former) {
        getEntityManager().persist(former);
    }

    private List<UUID> keys(String hql, Map<String, Object> parameters, int limit) {
        TypedQuery<UUID> query = getEntityManager().createQuery(hql, UUID.class).setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Map<String, Object> with(Condition condition, String name, Object value) {
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put(name, value);
        return parameters;
    }
}
