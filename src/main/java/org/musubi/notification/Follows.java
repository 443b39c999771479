package org.musubi.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.discussion.Conversation;
import org.musubi.history.Condition;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Slice;

/** What people follow, and the news that this gives them: read afresh each time, so that nothing is told to who may not read it. */
@ApplicationScoped
public class Follows implements PanacheRepositoryBase<Follow, UUID> {

    private static final String TOLD = "%1$s.kind in :told and (%1$s.personId is null or %1$s.personId <> :me)";

    public Optional<Follow> by(Member member, UUID conversation) {
        return member.isVisitor()
                ? Optional.empty()
                : find("person.id = ?1 and conversation.id = ?2", member.getPersonId(), conversation)
                        .firstResultOptional();
    }

    /** One row a thing, the newest first. */
    Slice<Notification> news(Member me, NewsFilter filter, UUID after) {
        Map<String, Object> parameters = parameters(me);
        String hql = "select new org.musubi.notification.Notification(f, e, (select count(u) from Entry u where"
                + " u.thingId = e.thingId and u.at > f.seenAt and " + told("u", me) + "))"
                + " from Follow f join f.conversation c join Entry e on e.thingId = c.subjectId where " + following(me)
                + " and " + told("e", me)
                + " and not exists (select 1 from Entry n where n.thingId = e.thingId and n.id > e.id and "
                + told("n", me) + ")";
        hql += filter.isAll() ? "" : " and e.at > f.seenAt";
        if (filter.reason() != null) {
            hql += " and f.reason = :reason";
            parameters.put("reason", filter.reason());
        }
        if (after != null) {
            hql += " and e.id < :after";
            parameters.put("after", after);
        }
        var query = getEntityManager().createQuery(hql + " order by e.id desc", Notification.class);
        parameters.forEach(query::setParameter);
        List<Notification> oneMore = query.setMaxResults(Slice.SIZE + 1).getResultList();
        return Slice.of(oneMore, news -> news.latest().getId());
    }

    /** How many things have news. */
    long countOfNews(Member me) {
        Map<String, Object> parameters = parameters(me);
        var query = getEntityManager()
                .createQuery(
                        "select count(f) from Follow f join f.conversation c where " + following(me)
                                + " and exists (select 1 from Entry e where e.thingId = c.subjectId and e.at > f.seenAt and "
                                + told("e", me) + ")",
                        Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Takes everything for seen that happened up to a time. */
    void seen(Member me, Instant upTo) {
        update("seenAt = ?1 where person.id = ?2 and seenAt < ?1", upTo, me.getPersonId());
    }

    private static String following(Member me) {
        return "f.person.id = :me and f.endedAt is null and "
                + Readership.of(me).over("c.audience").hql();
    }

    private static String told(String entry, Member me) {
        return TOLD.formatted(entry) + " and "
                + Readership.of(me).overId(entry + ".audienceId").hql();
    }

    private static Map<String, Object> parameters(Member me) {
        Condition visible = Readership.of(me).over("c.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("me", me.getPersonId());
        parameters.put("told", FactKind.forFollowers());
        return parameters;
    }

    /** Makes the author of a fact hear of the thing from now on, unless he or she follows it or has stopped. */
    void takePart(UUID thing, UUID person, UUID organisation) {
        getEntityManager()
                .createNativeQuery(
                        "insert into follow (id, person_id, organisation_id, conversation_id, reason, since, seen_at)"
                                + " select gen_random_uuid(), :person, :organisation, c.id, 'TOOK_PART', now(), now()"
                                + " from conversation c where c.subject_id = :thing on conflict do nothing")
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("thing", thing)
                .executeUpdate();
    }

    Follow start(Conversation conversation, Member by) {
        Follow follow = new Follow(conversation, FollowReason.CHOSEN, by);
        persist(follow);
        return follow;
    }
}
