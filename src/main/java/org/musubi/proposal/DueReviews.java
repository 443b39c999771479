package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.people.Side;

/** Decisions that a side wanted to look at again and whose day has come, in its own country. */
@ApplicationScoped
class DueReviews {

    private static final int MOST = 50;
    private static final String DUE = "from Decision d join fetch d.proposal p join fetch p.organisation"
            + " join fetch p.audience left join fetch p.content.sector where d.reviewOn <= :today"
            + " and not exists (select 1 from Look l where l.decision = d and l.side = :side) and ";

    @Inject
    EntityManager database;

    /** The longest due first; none for whoever is no focal point. */
    List<Decision> of(Member member) {
        return member.isFocalPoint() ? query(member, "true = true", null) : List.of();
    }

    Optional<Decision> one(Member member, UUID id) {
        return query(member, "d.id = :id", id).stream().findFirst();
    }

    private List<Decision> query(Member member, String which, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        var query = database.createQuery(
                        DUE + which + " and " + visible.hql() + " order by d.reviewOn, d.id", Decision.class)
                .setParameter("today", today(member.side()))
                .setParameter("side", member.side())
                .setMaxResults(MOST);
        visible.parameters().forEach(query::setParameter);
        return (id == null ? query : query.setParameter("id", id)).getResultList();
    }

    private static LocalDate today(Side side) {
        return LocalDate.now(ZoneId.of(side == Side.JP ? "Asia/Tokyo" : "Asia/Kolkata"));
    }
}
