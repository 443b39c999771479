package org.musubi.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;
import org.musubi.web.Slice;

/** All budget lines, as far as a member may read them: the project and the line itself. */
@ApplicationScoped
public class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {

    public Optional<BudgetLine> visibleTo(Member member, UUID id) {
        Map<String, Object> parameters = parameters(member);
        parameters.put("id", id);
        return find(
                        "select b from BudgetLine b join fetch b.project p join fetch p.audience join fetch b.audience"
                                + " left join fetch b.party join fetch b.by.organisation where b.id = :id and "
                                + visible(member),
                        parameters)
                .singleResultOptional();
    }

    /** The newest of a project that the filter leaves, a page of them. */
    Slice<BudgetLine> of(Project project, BudgetFilter filter, Member member) {
        List<String> conditions = new ArrayList<>(List.of("p = :project", visible(member)));
        Map<String, Object> parameters = parameters(member);
        parameters.put("project", project);
        narrow(conditions, parameters, "b.currency = :currency", "currency", filter.money());
        narrow(conditions, parameters, "b.fiscalYear = :year", "year", filter.fiscalYear());
        narrow(conditions, parameters, "b.id < :after", "after", filter.key());
        if (filter.party().equals(Accounts.NOT_STATED)) {
            conditions.add("b.party is null");
        } else if (!filter.party().isBlank()) {
            narrow(conditions, parameters, "b.party.code = :party", "party", filter.party());
        }
        switch (filter.which()) {
            case BudgetFilter.ALL -> {}
            case BudgetFilter.ORIGINAL -> conditions.add("b.withdrawnAt is null and b.revises is null");
            default -> conditions.add("b.withdrawnAt is null and b.revised = false");
        }
        return Slice.of(
                find(
                                "select b from BudgetLine b join b.project p join fetch b.audience left join fetch b.party"
                                        + " join fetch b.by.organisation where " + String.join(" and ", conditions)
                                        + " order by b.id desc",
                                parameters)
                        .page(0, Slice.SIZE + 1)
                        .list(),
                BudgetLine::getId);
    }

    /** Counts a revision as a change of the line, so that two that cross cannot both succeed. */
    void touch(BudgetLine line) {
        getEntityManager().lock(line, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** What is planned, summed: currency, year, party, by the first lines, by the lines in force. */
    List<Object[]> sums(Project project, Member member) {
        var query = getEntityManager()
                .createQuery(
                        "select b.currency, b.fiscalYear, b.party.id,"
                                + " sum(case when b.revises is null then b.amount else 0 end),"
                                + " sum(case when b.revised = false then b.amount else 0 end)"
                                + " from BudgetLine b join b.project p where p = :project and b.withdrawnAt is null and "
                                + visible(member) + " group by b.currency, b.fiscalYear, b.party.id",
                        Object[].class)
                .setParameter("project", project);
        parameters(member).forEach(query::setParameter);
        return query.getResultList();
    }

    private static String visible(Member member) {
        return Readership.of(member).over("p.audience").hql() + " and "
                + Readership.of(member).over("b.audience").hql();
    }

    private static Map<String, Object> parameters(Member member) {
        return new HashMap<>(Readership.of(member).over("b.audience").parameters());
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
