package org.musubi.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** All obligations, as far as a member may read them. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String ROW =
            "select o from Obligation o join fetch o.audience left join fetch o.owner left join fetch o.instrument where ";
    private static final String BY_DUE_DAY = " order by coalesce(o.dueOn, :never), o.id";

    /** The obligation with all that was said about it. */
    public Optional<Obligation> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("o.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select o from Obligation o join fetch o.audience left join fetch o.owner"
                                + " left join fetch o.instrument left join fetch o.steps s left join fetch s.by.person"
                                + " left join fetch s.by.organisation where o.id = :id and " + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) if an address names nothing that the member may read */
    Obligation at(String id, Member member) {
        return Guard.found(visibleTo(member, Guard.key(id)));
    }

    /** By due day, those without one last. */
    Slice<Obligation> visibleTo(Member member, ObligationFilter filter, Instant now) {
        Condition visible = Readership.of(member).over("o.audience");
        Condition asked = filter.condition(member, now);
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(asked.parameters());
        parameters.put("never", NEVER);
        String behind = "";
        Obligation last = filter.key() == null ? null : findById(filter.key());
        if (last != null) {
            behind = " and (coalesce(o.dueOn, :never) > :lastDay"
                    + " or coalesce(o.dueOn, :never) = :lastDay and o.id > :lastKey)";
            parameters.put("lastDay", last.getDueOn() == null ? NEVER : last.getDueOn());
            parameters.put("lastKey", last.getId());
        }
        return Slice.of(
                find(ROW + visible.hql() + " and " + asked.hql() + behind + BY_DUE_DAY, parameters)
                        .page(0, Slice.SIZE + 1)
                        .list(),
                Obligation::getId);
    }

    /** Those that arise from an instrument, by due day. */
    List<Obligation> of(Instrument instrument, Member member) {
        return where("o.instrument = :whose", instrument, member);
    }

    /** Those that arise from what sessions decided, by due day. */
    public List<Obligation> ofOutcomes(Collection<UUID> outcomes, Member member) {
        return outcomes.isEmpty() ? List.of() : where("o.outcomeId in :whose", outcomes, member);
    }

    private List<Obligation> where(String which, Object whose, Member member) {
        Condition visible = Readership.of(member).over("o.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("whose", whose);
        parameters.put("never", NEVER);
        return find(ROW + which + " and " + visible.hql() + BY_DUE_DAY, parameters)
                .list();
    }

    /** Counts a key as a change of the obligation, so that two that cross cannot both succeed. */
    void touch(Obligation obligation) {
        getEntityManager().lock(obligation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
