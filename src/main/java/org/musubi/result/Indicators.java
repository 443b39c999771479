package org.musubi.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;

/** All indicators with their periods and values; whoever may read the project may read them. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {

    public Optional<Indicator> visibleTo(Member member, UUID id) {
        return find(
                        "select i from Indicator i join fetch i.result r join fetch r.project p join fetch p.audience"
                                + " where i.id = :id and "
                                + Readership.of(member).over("p.audience").hql(),
                        with(member, id))
                .singleResultOptional();
    }

    public Optional<Period> periodVisibleTo(Member member, UUID id) {
        var query = getEntityManager()
                .createQuery(
                        "select d from Period d join fetch d.indicator i join fetch i.result r join fetch r.project p"
                                + " join fetch p.audience where d.id = :id and "
                                + Readership.of(member).over("p.audience").hql(),
                        Period.class);
        with(member, id).forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** The indicators of a project as its page shows them: three statements, however many there are. */
    List<Scale> of(Project project) {
        return scales(
                list("select i from Indicator i join fetch i.result r where r.project = ?1 order by i.id", project));
    }

    Scale scaleOf(Indicator indicator) {
        return scales(List.of(indicator)).get(0);
    }

    /** Counts what is stated for an indicator as a change of it, so that two that cross cannot both succeed. */
    void touch(Indicator indicator) {
        getEntityManager().lock(indicator, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void put(Period period) {
        getEntityManager().persist(period);
    }

    void put(Value value) {
        getEntityManager().persist(value);
    }

    void put(Answer answer) {
        getEntityManager().persist(answer);
    }

    private List<Scale> scales(Collection<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<Period> periods = getEntityManager()
                .createQuery("from Period d where d.indicator in :those order by d.startsOn, d.id", Period.class)
                .setParameter("those", indicators)
                .getResultList();
        List<Value> values = getEntityManager()
                .createQuery(
                        "select v from Value v left join fetch v.answer a left join fetch a.by.person"
                                + " left join fetch a.by.organisation join fetch v.by.person"
                                + " join fetch v.by.organisation where v.indicator in :those order by v.id",
                        Value.class)
                .setParameter("those", indicators)
                .getResultList();
        return indicators.stream()
                .map(indicator -> new Scale(
                        indicator,
                        periods.stream()
                                .filter(period -> period.getIndicator().getId().equals(indicator.getId()))
                                .toList(),
                        values.stream()
                                .filter(value -> value.getIndicator().getId().equals(indicator.getId()))
                                .toList()))
                .toList();
    }

    private static Map<String, Object> with(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return parameters;
    }
}
