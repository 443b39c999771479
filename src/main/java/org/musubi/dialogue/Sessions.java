package org.musubi.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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
import org.musubi.plan.Bodies;
import org.musubi.plan.Body;
import org.musubi.plan.Commitment;
import org.musubi.plan.Sector;
import org.musubi.web.Guard;

/** All sessions of all bodies, as far as a member may read them. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final int SHOWN = 200;
    private static final String ROW = "select s from Session s join fetch s.body b join fetch s.audience where ";

    @Inject
    Bodies bodies;

    /** @throws jakarta.ws.rs.NotFoundException (404) if the address names no session that the member may read */
    Session at(String code, int number, Member member) {
        Condition visible = Readership.of(member).over("s.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("code", Guard.code(code));
        parameters.put("number", number);
        return Guard.found(find(
                        "select s from Session s join fetch s.body b join fetch s.audience left join fetch s.attending"
                                + " where b.code = :code and s.number = :number and " + visible.hql(),
                        parameters)
                .singleResultOptional());
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) for a code that no body has */
    Body body(String code) {
        return Guard.found(bodies.coded(Guard.code(code)));
    }

    /** The same for a new session: drafts of one body wait for each other, so that no two get one number. */
    Body bodyForDraft(String code) {
        Body body = body(code);
        getEntityManager().lock(body, LockModeType.PESSIMISTIC_WRITE);
        return body;
    }

    /** The newest first. */
    List<Session> of(Body body, Member member) {
        return rows("s.body = :body", Map.of("body", body), member, " order by s.number desc");
    }

    /** The newest of each body. */
    List<Session> newest(Member member) {
        String later = "exists (select 1 from Session n where n.body = s.body and n.number > s.number and "
                + Readership.of(member).over("n.audience").hql() + ")";
        return rows("not " + later, Map.of(), member, "");
    }

    /** The open sessions that meet between two days. */
    List<Session> between(LocalDate from, LocalDate to, Member member) {
        return rows(
                "s.state = OPEN and s.heldOn between :from and :to",
                Map.of("from", from, "to", to),
                member,
                " order by s.heldOn");
    }

    /** The session before it; empty where there is none that the member may read. */
    Optional<Session> before(Session session, Member member) {
        return rows(
                        "s.body = :body and s.number < :number and s.state <> DRAFT",
                        Map.of("body", session.getBody(), "number", session.getNumber()),
                        member,
                        " order by s.number desc")
                .stream()
                .findFirst();
    }

    boolean taken(Body body, int number) {
        return count("body = ?1 and number = ?2", body, number) > 0;
    }

    /** The number after the last one of a body. */
    int nextNumber(Body body) {
        Integer last = getEntityManager()
                .createQuery("select max(s.number) from Session s where s.body = :body", Integer.class)
                .setParameter("body", body)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    List<Commitment> commitmentsOf(Body body) {
        return getEntityManager()
                .createQuery(
                        "from Commitment c join fetch c.sector where c.body = :body order by c.ref", Commitment.class)
                .setParameter("body", body)
                .getResultList();
    }

    /** Body and number of all that are known, whoever may read them. */
    Set<String> known() {
        Set<String> known = new HashSet<>();
        getEntityManager()
                .createQuery("select s.body.code, s.number from Session s", Object[].class)
                .getResultList()
                .forEach(row -> known.add(row[0] + " " + row[1]));
        return known;
    }

    /** The sectors of these codes. */
    List<Sector> sectors(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from Sector s where s.code in :codes", Sector.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    private List<Session> rows(String which, Map<String, Object> asked, Member member, String order) {
        Condition visible = Readership.of(member).over("s.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(asked);
        return find(ROW + which + " and " + visible.hql() + order, parameters)
                .page(0, SHOWN)
                .list();
    }
}
