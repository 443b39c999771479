package org.musubi.dialogue;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.people.Side;

/**
 * Where a thing was talked about. For the templates of things below this room, which show it to those who may read the
 * thing; it answers with the sessions that they may read too.
 */
@Named
@Unremovable
@ApplicationScoped
public class Traces {

    private static final int SHOWN = 20;
    private static final int DAYS_AHEAD = 30;

    @Inject
    EntityManager database;

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    public List<AgendaItem> ofProject(UUID id) {
        return about("a.project.id", id);
    }

    public List<AgendaItem> ofCommitment(UUID id) {
        return about("a.commitment.id", id);
    }

    public List<AgendaItem> ofInstrument(UUID id) {
        return about("a.instrument.id", id);
    }

    public List<AgendaItem> ofObligation(UUID id) {
        return about("a.obligation.id", id);
    }

    /** The sessions of the coming thirty days, whose briefing packs are due. */
    public List<Session> ahead() {
        Member me = current.get();
        LocalDate today = Side.IN.today();
        return me.takesPart() ? sessions.between(today, today.plusDays(DAYS_AHEAD), me) : List.of();
    }

    private List<AgendaItem> about(String column, UUID id) {
        Condition visible = Readership.of(current.get()).over("s.audience");
        var query = database.createQuery(
                        "select a from AgendaItem a join fetch a.session s join fetch s.body where " + column
                                + " = :thing and a.removed = false and " + visible.hql()
                                + " order by s.id desc, a.position",
                        AgendaItem.class)
                .setParameter("thing", id)
                .setMaxResults(SHOWN);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
