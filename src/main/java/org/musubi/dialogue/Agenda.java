package org.musubi.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.instrument.Instrument;
import org.musubi.instrument.Obligation;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.plan.Commitment;
import org.musubi.project.Project;
import org.musubi.web.Guard;

/** The agendas of sessions with what was decided; whoever may read the session may read them. */
@ApplicationScoped
public class Agenda implements PanacheRepositoryBase<AgendaItem, UUID> {

    /** A thing is joined only where the reader may read it too, so that its link is no trace for anybody else. */
    private static final String WITH_READABLE_LINKS =
            "select a, p, c, i, o from AgendaItem a join fetch a.session s join fetch s.body join fetch s.audience"
                    + " left join Project p on p = a.project and exists (select 1 from Audience x where x = p.audience and %1$s)"
                    + " left join a.commitment c"
                    + " left join Instrument i on i = a.instrument and exists (select 1 from Audience x where x = i.audience and %1$s)"
                    + " left join Obligation o on o = a.obligation and exists (select 1 from Audience x where x = o.audience and %1$s)"
                    + " where a.removed = false and ";

    /**
     * An item with what it is about, as far as one reader may see that; null where there is nothing.
     */
    public record Line(
            AgendaItem item, Project project, Commitment commitment, Instrument instrument, Obligation obligation) {

        public boolean isLinked() {
            return project != null || commitment != null || instrument != null || obligation != null;
        }
    }

    /** In its order. */
    List<Line> of(Session session, Member member) {
        return lines("a.session = :asked order by a.position, a.id", Map.of("asked", session), member);
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) for what is not there for the member */
    Line at(String id, Member member) {
        Condition visible = Readership.of(member).over("s.audience");
        Map<String, Object> asked = new HashMap<>(visible.parameters());
        asked.put("asked", Guard.key(id));
        return Guard.found(lines("a.id = :asked and " + visible.hql(), asked, member).stream()
                .findFirst());
    }

    /** The item before another; empty for the first. */
    Optional<AgendaItem> above(AgendaItem item) {
        return find(
                        "session = ?1 and removed = false and position < ?2 order by position desc",
                        item.getSession(),
                        item.getPosition())
                .firstResultOptional();
    }

    int nextPosition(Session session) {
        Integer last = getEntityManager()
                .createQuery("select max(a.position) from AgendaItem a where a.session = :session", Integer.class)
                .setParameter("session", session)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** What a session decided, in the order of its agenda. */
    List<Outcome> outcomesOf(Session session) {
        return getEntityManager()
                .createQuery(
                        "from Outcome u join fetch u.item a join fetch u.by.person join fetch u.by.organisation"
                                + " where a.session = :session order by a.position, u.id",
                        Outcome.class)
                .setParameter("session", session)
                .getResultList();
    }

    boolean hasOutcome(AgendaItem item) {
        return getEntityManager()
                        .createQuery("select count(u) from Outcome u where u.item = :item", Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }

    Optional<Outcome> outcome(UUID id, Member member) {
        Condition visible = Readership.of(member).over("s.audience");
        var query = getEntityManager()
                .createQuery(
                        "from Outcome u join fetch u.item a join fetch a.session s join fetch s.body"
                                + " join fetch s.audience where u.id = :id and " + visible.hql(),
                        Outcome.class)
                .setParameter("id", id);
        visible.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    void put(Outcome outcome) {
        getEntityManager().persist(outcome);
    }

    List<Line> lines(String which, Map<String, Object> asked, Member member) {
        Condition visible = Readership.of(member).over("x");
        var query = getEntityManager()
                .createQuery(String.format(WITH_READABLE_LINKS, visible.hql()) + which, Object[].class);
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(asked);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Line(
                        (AgendaItem) row[0], (Project) row[1], (Commitment) row[2], (Instrument) row[3], (Obligation)
                                row[4]))
                .toList();
    }
}
