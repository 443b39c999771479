package org.musubi.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Guard;

/** The deliverables of sessions, as far as a member may read the session that each comes from. */
@ApplicationScoped
public class Deliverables implements PanacheRepositoryBase<Deliverable, UUID> {

    @Inject
    Sessions sessions;

    /**
     * A deliverable as one reader sees it.
     *
     * @param later the session that it went over to, if the reader may read that; else null
     */
    public record Row(Deliverable deliverable, Session later) {

        public boolean isOpen() {
            return deliverable.getDoneOn() == null && later == null;
        }
    }

    /** In the order in which they were entered. */
    List<Row> of(Session session, Member member) {
        Condition visible = Readership.of(member).over("x");
        var query = getEntityManager()
                .createQuery(
                        "select d, l from Deliverable d left join Deliverable n on n.carriedFrom = d left join Session l"
                                + " on l = n.session and exists (select 1 from Audience x where x = l.audience and "
                                + visible.hql() + ") where d.session = :session and exists (select 1 from Audience x"
                                + " where x = d.audience and " + visible.hql() + ") order by d.id",
                        Object[].class)
                .setParameter("session", session);
        visible.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Row((Deliverable) row[0], (Session) row[1]))
                .toList();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) for what is not there for the member */
    Deliverable at(String id, Member member) {
        Condition visible = Readership.of(member).over("x");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", Guard.key(id));
        return Guard.found(find(
                        "select d from Deliverable d join fetch d.session s join fetch s.body join fetch s.audience"
                                + " where d.id = :id and exists (select 1 from Audience x where x = d.audience and "
                                + visible.hql() + ") and exists (select 1 from Audience x where x = s.audience and "
                                + visible.hql() + ")",
                        parameters)
                .firstResultOptional());
    }

    /** Brings over what the session before has left undone; returns how many. Done again it brings only what is new. */
    int carryOver(Session session, Member member) {
        Optional<Session> before =
                sessions.before(session, member).filter(one -> one.getState() == SessionState.CLOSED);
        List<Deliverable> left = before.map(one -> of(one, member)).orElse(List.of()).stream()
                .map(Row::deliverable)
                .filter(one -> one.getDoneOn() == null && !isCarried(one))
                .toList();
        left.forEach(one -> persist(one.carriedInto(session)));
        return left.size();
    }

    private boolean isCarried(Deliverable deliverable) {
        return count("carriedFrom = ?1", deliverable) > 0;
    }
}
