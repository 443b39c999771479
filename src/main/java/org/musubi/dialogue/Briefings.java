package org.musubi.dialogue;

import static org.musubi.dialogue.Briefing.Heading.BLOCKED;
import static org.musubi.dialogue.Briefing.Heading.DONE;
import static org.musubi.dialogue.Briefing.Heading.FOR_DECISION;
import static org.musubi.dialogue.Briefing.Heading.NEW;
import static org.musubi.dialogue.Briefing.Heading.SLIPPED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.musubi.dialogue.Briefing.Line;
import org.musubi.dialogue.Briefing.Sort;
import org.musubi.history.Condition;
import org.musubi.instrument.Instrument;
import org.musubi.instrument.Obligation;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Sector;
import org.musubi.project.Milestone;
import org.musubi.project.Project;

/**
 * Works out briefing packs: milestones, reports and obligations since the session before, in the session's sectors, and
 * only what the reader may see.
 */
@ApplicationScoped
class Briefings {

    private static final int MOST = 40;

    @Inject
    EntityManager database;

    @Inject
    Sessions sessions;

    @Inject
    Agenda agenda;

    /** What the member sees. */
    Briefing of(Session session, Member me) {
        return of(session, me, "");
    }

    /** The same without drafts, which nobody else has to know: for a paper that others read. */
    Briefing forPaper(Session session, Member me) {
        return of(session, me, " and a.opened = true").upTo(SharingLabel.AMBER);
    }

    private Briefing of(Session session, Member me, String which) {
        Session before = sessions.before(session, me).orElse(null);
        Scope scope = new Scope(session, me, since(before), which);
        return new Briefing(
                session,
                before,
                scope.since,
                List.of(
                        Briefing.part(
                                DONE,
                                MOST,
                                List.of(
                                        scope.milestones(
                                                Sort.MILESTONE_CONFIRMED,
                                                "m.proof = CONFIRMED and m.status <> NOT_MET and m.dateMet >= :since"),
                                        scope.obligations(
                                                Sort.OBLIGATION_FULFILLED,
                                                "o.state = FULFILLED and o.settledAt >= :sinceInstant"),
                                        scope.obligations(
                                                Sort.OBLIGATION_WAIVED,
                                                "o.state = WAIVED and o.settledAt >= :sinceInstant"))),
                        Briefing.part(
                                SLIPPED,
                                MOST,
                                List.of(
                                        scope.milestones(
                                                Sort.MILESTONE_OVERDUE,
                                                "m.status = SCHEDULED and m.dueOn < :today and p.lifeCycle not in (CLOSED, CANCELLED)"),
                                        scope.milestones(
                                                Sort.MILESTONE_NOT_MET, "m.status = NOT_MET and m.proof <> CONTESTED"),
                                        scope.obligations(
                                                Sort.OBLIGATION_OVERDUE, "o.state = OPEN and o.dueOn < :today"))),
                        Briefing.part(
                                NEW,
                                MOST,
                                List.of(
                                        scope.projects(Sort.PROJECT_NEW, "p.id >= :sinceKey"),
                                        scope.instruments(Sort.INSTRUMENT_NEW, "i.id >= :sinceKey"),
                                        scope.obligations(
                                                Sort.OBLIGATION_NEW,
                                                "o.id >= :sinceKey and o.state = OPEN and (o.dueOn is null or o.dueOn >= :today)"))),
                        Briefing.part(
                                BLOCKED,
                                MOST,
                                List.of(
                                        scope.projects(Sort.PROJECT_SUSPENDED, "p.lifeCycle = SUSPENDED"),
                                        scope.projects(
                                                Sort.PROJECT_OFF_TRACK,
                                                "p.lifeCycle not in (SUSPENDED, CLOSED, CANCELLED)"
                                                        + " and (p.healthJp = OFF_TRACK or p.healthIn = OFF_TRACK)"),
                                        scope.milestones(Sort.MILESTONE_CONTESTED, "m.proof = CONTESTED"),
                                        scope.obligations(Sort.OBLIGATION_CONTESTED, "o.state = CONTESTED"))),
                        Briefing.part(
                                FOR_DECISION,
                                MOST,
                                List.of(
                                        agendaItems(session, me),
                                        scope.outcomes(),
                                        scope.milestones(Sort.MILESTONE_CLAIMED, "m.proof = CLAIMED"),
                                        scope.obligations(Sort.OBLIGATION_CLAIMED, "o.state = CLAIMED"),
                                        scope.projects(
                                                Sort.PROJECT_SEEN_DIFFERENTLY,
                                                "p.lifeCycle not in (CLOSED, CANCELLED) and p.healthJp <> NOT_SET"
                                                        + " and p.healthIn <> NOT_SET and p.healthJp <> p.healthIn"),
                                        scope.instruments(
                                                Sort.INSTRUMENT_UNDATED,
                                                "i.state = NEGOTIATING and i.expectedOn is null")))));
    }

    private List<Line> agendaItems(Session session, Member me) {
        return agenda.of(session, me).stream()
                .map(Agenda.Line::item)
                .filter(AgendaItem::isForDecision)
                .map(item -> new Line(
                        Sort.AGENDA_ITEM,
                        item.getTitle(),
                        null,
                        session.getPath() + "#agenda",
                        null,
                        null,
                        session.getAudience().getLabel()))
                .toList();
    }

    /** The day on which the session before met; of a month or a year that a source states, its first. */
    private static LocalDate since(Session before) {
        if (before == null) {
            return null;
        }
        if (before.getHeldOn() != null || before.getDated() == null) {
            return before.getHeldOn();
        }
        String dated = before.getDated();
        return LocalDate.parse(dated + "0000-01-01".substring(dated.length()));
    }

    /** One reader's view of what a session is about. */
    private final class Scope {

        private final Session session;
        private final Member me;
        private final LocalDate since;
        private final Set<Sector> sectors;
        private final String opened;

        Scope(Session session, Member me, LocalDate since, String opened) {
            this.session = session;
            this.me = me;
            this.since = since;
            this.sectors = session.getSectors();
            this.opened = opened;
        }

        List<Line> milestones(Sort sort, String which) {
            return ask(
                            "select m from Milestone m join fetch m.project p join fetch p.audience a where " + which
                                    + inSectors("p.sector in :sectors"),
                            " order by m.dueOn, m.id",
                            Milestone.class)
                    .stream()
                    .map(one -> new Line(
                            sort,
                            one.getTitle(),
                            one.getProject().getTitle(),
                            one.getPath(),
                            one.getResponsible(),
                            one.getDateMet() == null ? one.getDueOn() : one.getDateMet(),
                            one.getProject().getAudience().getLabel()))
                    .toList();
        }

        List<Line> projects(Sort sort, String which) {
            return ask(
                            "select p from Project p join fetch p.audience a where " + which
                                    + inSectors("p.sector in :sectors"),
                            " order by p.id desc",
                            Project.class)
                    .stream()
                    .map(one -> new Line(
                            sort,
                            one.getTitle(),
                            null,
                            one.getPath(),
                            null,
                            null,
                            one.getAudience().getLabel()))
                    .toList();
        }

        List<Line> obligations(Sort sort, String which) {
            return ask(
                            "select o from Obligation o join fetch o.audience a left join fetch o.instrument where "
                                    + which + ofThisBody(),
                            " order by o.dueOn, o.id",
                            Obligation.class)
                    .stream()
                    .map(one -> new Line(
                            sort,
                            one.getText(),
                            null,
                            one.getPath(),
                            one.getOwnerSide(),
                            one.getDueOn(),
                            one.getAudience().getLabel()))
                    .toList();
        }

        List<Line> instruments(Sort sort, String which) {
            return ask(
                            "select i from Instrument i join fetch i.audience a where " + which
                                    + inSectors("exists (select 1 from i.commitments c where c.sector in :sectors)"),
                            " order by i.id desc",
                            Instrument.class)
                    .stream()
                    .map(one -> new Line(
                            sort,
                            one.getTitle(),
                            null,
                            one.getPath(),
                            null,
                            null,
                            one.getAudience().getLabel()))
                    .toList();
        }

        /** What this body decided to look at again by the day of the session, or by today where that has no day. */
        List<Line> outcomes() {
            return ask(
                            "select u from Outcome u join fetch u.item t join fetch t.session s join fetch s.body"
                                    + " join fetch s.audience a where s.body = :body and s <> :session"
                                    + " and u.reviewOn <= :until",
                            " order by u.reviewOn, u.id",
                            Outcome.class)
                    .stream()
                    .map(one -> new Line(
                            Sort.OUTCOME_FOR_REVIEW,
                            one.getText(),
                            one.getItem().getSession().getTitle(),
                            one.getItem().getSession().getPath(),
                            null,
                            one.getReviewOn(),
                            one.getItem().getSession().getAudience().getLabel()))
                    .toList();
        }

        private String inSectors(String condition) {
            return sectors.isEmpty() ? "" : " and " + condition;
        }

        private String ofThisBody() {
            return sectors.isEmpty()
                    ? ""
                    : " and (exists (select 1 from Instrument i join i.commitments c where i = o.instrument"
                            + " and c.sector in :sectors) or exists (select 1 from Outcome u where u.id = o.outcomeId"
                            + " and u.item.session.body = :body))";
        }

        private <T> List<T> ask(String hql, String order, Class<T> type) {
            Condition visible = Readership.of(me).over("a");
            String whole = hql + opened + " and " + visible.hql() + order;
            Map<String, Object> parameters = new HashMap<>(visible.parameters());
            LocalDate from = since == null ? LocalDate.of(1, 1, 1) : since;
            LocalDate today = Side.IN.today();
            parameters.put("since", from);
            parameters.put("sinceInstant", from.atStartOfDay(ZoneOffset.UTC).toInstant());
            parameters.put(
                    "sinceKey", firstKey(from.atStartOfDay(ZoneOffset.UTC).toInstant()));
            parameters.put("today", today);
            parameters.put("until", session.getHeldOn() == null ? today : session.getHeldOn());
            parameters.put("sectors", sectors);
            parameters.put("body", session.getBody());
            parameters.put("session", session);
            var query = database.createQuery(whole, type).setMaxResults(MOST + 1);
            query.getParameters().forEach(one -> query.setParameter(one.getName(), parameters.get(one.getName())));
            return query.getResultList();
        }
    }

    /** The smallest key that can have been made at an instant or after it: keys begin with their time. */
    static UUID firstKey(Instant from) {
        long millis = Math.max(0, from.toEpochMilli());
        return new UUID(millis << 16 | 0x7000L, 0x8000000000000000L);
    }
}
