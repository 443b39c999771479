package org.musubi.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Slice;

/** The money of all projects together, as far as a member may read the project and the booking. */
@ApplicationScoped
class Portfolio {

    @Inject
    EntityManager database;

    @Inject
    Sectors sectors;

    /** Read from kept sums: two statements, however much is booked. */
    Totals totals(TotalsFilter filter, Member member) {
        Narrowing narrowing = new Narrowing(member, "s");
        narrowing.by("c.code = :sector", "sector", filter.sector());
        narrowing.by("s.fiscalYear = :year", "year", filter.fiscalYear());
        var query = database.createQuery(
                "select s.currency, c.code, s.type, sum(s.sum), sum(s.count) from Tally s join s.project p join p.sector c"
                        + " where " + narrowing.hql() + " group by s.currency, c.code, s.type",
                Object[].class);
        narrowing.parameters.forEach(query::setParameter);
        List<Sector> offered = sectors.inOrder();
        return new Totals(
                offered,
                filter,
                query.getResultList().stream()
                        .map(row -> new Totals.Sum(
                                (Currency) row[0],
                                (String) row[1],
                                (TransactionType) row[2],
                                (BigDecimal) row[3],
                                (long) row[4]))
                        .toList());
    }

    /** The newest transactions that count, behind a sum of the totals. */
    Slice<Transaction> transactions(TotalsFilter filter, Member member) {
        return behind(
                "select s from Transaction s join fetch s.project p join p.sector c join fetch s.audience"
                        + " left join fetch s.provider left join fetch s.receiver where s.reversal = false"
                        + " and s.corrected = false and ",
                filter,
                member,
                Transaction.class,
                Transaction::getId);
    }

    /** The newest budget lines in force, behind a sum of the totals. */
    Slice<BudgetLine> plans(TotalsFilter filter, Member member) {
        return behind(
                "select s from BudgetLine s join fetch s.project p join p.sector c join fetch s.audience"
                        + " left join fetch s.party where s.withdrawnAt is null and s.revised = false and ",
                filter,
                member,
                BudgetLine.class,
                BudgetLine::getId);
    }

    private <T> Slice<T> behind(String from, TotalsFilter filter, Member member, Class<T> type, Function<T, UUID> key) {
        Narrowing narrowing = new Narrowing(member, "s");
        narrowing.by("c.code = :sector", "sector", filter.sector());
        narrowing.by("s.currency = :currency", "currency", filter.money());
        narrowing.by("s.fiscalYear = :year", "year", filter.fiscalYear());
        narrowing.by("s.id < :after", "after", filter.key());
        if (type == Transaction.class) {
            narrowing.by("s.type = :type", "type", filter.kind());
        }
        var query = database.createQuery(from + narrowing.hql() + " order by s.id desc", type)
                .setMaxResults(Slice.SIZE + 1);
        narrowing.parameters.forEach(query::setParameter);
        return Slice.of(query.getResultList(), key);
    }

    /** Conditions that begin with what a member may read: the project p and the booking. */
    private static final class Narrowing {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters;

        Narrowing(Member member, String booking) {
            Readership readership = Readership.of(member);
            conditions.add(readership.over("p.audience").hql());
            conditions.add(readership.over(booking + ".audience").hql());
            parameters = new HashMap<>(readership.over("p.audience").parameters());
        }

        void by(String condition, String name, Object value) {
            if (value != null && !value.toString().isBlank()) {
                conditions.add(condition);
                parameters.put(name, value);
            }
        }

        String hql() {
            return String.join(" and ", conditions);
        }
    }
}
