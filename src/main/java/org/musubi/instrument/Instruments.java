package org.musubi.instrument;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Readership;
import org.musubi.people.Side;
import org.musubi.plan.Commitment;
import org.musubi.project.Project;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** The register of instruments, as far as a member may read it. */
@ApplicationScoped
public class Instruments implements PanacheRepositoryBase<Instrument, UUID> {

    private static final String ROW = "select i from Instrument i join fetch i.audience where ";

    public Optional<Instrument> visibleTo(Member member, String code) {
        Condition visible = Readership.of(member).over("i.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("code", code);
        return find(
                        "select i from Instrument i join fetch i.audience left join fetch i.parties"
                                + " where i.code = :code and " + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) if an address names nothing that the member may read */
    Instrument at(String code, Member member) {
        return Guard.found(visibleTo(member, Guard.code(code)));
    }

    /** The newest that the filter leaves, a page of them. */
    Slice<Instrument> visibleTo(Member member, InstrumentFilter filter, Instant now) {
        Condition asked = filter.condition(now);
        List<Instrument> oneMore = rows(asked.hql(), asked.parameters(), member, " order by i.id desc")
                .page(0, Slice.SIZE + 1)
                .list();
        return Slice.of(oneMore, Instrument::getId);
    }

    /** Those that are announced and not signed, by code. */
    List<Instrument> announced(Member member) {
        return rows("i.state = NEGOTIATING", Map.of(), member, " order by i.code")
                .list();
    }

    /** The newer instrument that takes the place of one; null for none that the member may read. */
    Instrument successorOf(Instrument instrument, Member member) {
        return rows("i.supersedes = :earlier", Map.of("earlier", instrument), member, " order by i.id desc")
                .firstResult();
    }

    /** What it takes the place of, if the member may read that. */
    Instrument predecessorOf(Instrument instrument, Member member) {
        return instrument.getSupersedes() == null
                ? null
                : rows("i = :earlier", Map.of("earlier", instrument.getSupersedes()), member, "")
                        .firstResult();
    }

    /** The projects that are linked to it or descend from its commitments, those that the member may read too. */
    List<Project> projectsOf(Instrument instrument, Member member, int limit) {
        Condition visible = Readership.of(member).over("p.audience");
        var query = getEntityManager()
                .createQuery(
                        "select p from Project p join fetch p.audience where (exists (select 1 from Instrument i"
                                + " join i.projects x where i = :instrument and x = p) or exists (select 1 from"
                                + " Instrument i join i.commitments c where i = :instrument and p.commitment = c)) and "
                                + visible.hql() + " order by p.id desc",
                        Project.class)
                .setParameter("instrument", instrument)
                .setMaxResults(limit);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The references of commitments whose instrument is in the register. */
    Set<String> entered() {
        return Set.copyOf(getEntityManager()
                .createQuery("select i.origin.ref from Instrument i where i.origin is not null", String.class)
                .getResultList());
    }

    List<Commitment> commitments(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from Commitment c where c.ref in :references", Commitment.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    /** The organisations that some instrument in the register names as its party. */
    List<Organisation> parties() {
        return getEntityManager()
                .createQuery(
                        "from Organisation o where exists (select 1 from Instrument i join i.parties p where p = o"
                                + " and i.audience.label = CLEAR) order by o.name.en, o.code",
                        Organisation.class)
                .getResultList();
    }

    /** The days that were given for its signature, newest first. */
    List<GivenDate> datesOf(Collection<Instrument> instruments) {
        return instruments.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from GivenDate d join fetch d.by.person join fetch d.by.organisation"
                                        + " where d.instrument in :instruments order by d.id desc",
                                GivenDate.class)
                        .setParameter("instruments", instruments)
                        .getResultList();
    }

    Optional<GivenDate> newestDate(Instrument instrument, Side side) {
        return getEntityManager()
                .createQuery(
                        "from GivenDate d where d.instrument = :instrument and d.by.side = :side order by d.id desc",
                        GivenDate.class)
                .setParameter("instrument", instrument)
                .setParameter("side", side)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The next code; a code is never used twice. */
    String nextCode() {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('instrument_number')")
                .getSingleResult();
        return String.format("INS-%03d", next.longValue());
    }

    void put(GivenDate date) {
        getEntityManager().persist(date);
    }

    /** Counts a key as a change of the instrument, so that two that cross cannot both succeed. */
    void touch(Instrument instrument) {
        getEntityManager().lock(instrument, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private PanacheQuery<Instrument> rows(String which, Map<String, Object> asked, Member member, String order) {
        Condition visible = Readership.of(member).over("i.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(asked);
        return find(ROW + which + " and " + visible.hql() + order, parameters);
    }
}
