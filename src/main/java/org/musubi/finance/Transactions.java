package org.musubi.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

/** All transactions, as far as a member may read them: the project and the entry itself. */
@ApplicationScoped
public class Transactions implements PanacheRepositoryBase<Transaction, UUID> {

    private static final String COUNTED = "t.reversal = false and t.corrected = false";

    public Optional<Transaction> visibleTo(Member member, UUID id) {
        Map<String, Object> parameters = parameters(member);
        parameters.put("id", id);
        return find(
                        "select t from Transaction t join fetch t.project p join fetch p.audience join fetch t.audience"
                                + " left join fetch t.provider left join fetch t.receiver join fetch t.by.person"
                                + " join fetch t.by.organisation left join fetch t.corrects left join fetch t.attachment"
                                + " where t.id = :id and " + visible(member),
                        parameters)
                .singleResultOptional();
    }

    /** The same, held against others who correct it until the transaction of the database ends. */
    Optional<Transaction> heldFor(Member member, UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from money_transaction where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return visibleTo(member, id);
    }

    /** The entry that corrects this one, which has the same readers. */
    Optional<Transaction> correcting(Transaction transaction) {
        return transaction.isCorrected() ? find("corrects", transaction).firstResultOptional() : Optional.empty();
    }

    /** The newest of a project that the filter leaves, a page of them. */
    Slice<Transaction> of(Project project, TransactionFilter filter, Member member) {
        List<String> conditions = new ArrayList<>(List.of("p = :project", visible(member)));
        Map<String, Object> parameters = parameters(member);
        parameters.put("project", project);
        narrow(conditions, parameters, "t.currency = :currency", "currency", filter.money());
        narrow(conditions, parameters, "t.fiscalYear = :year", "year", filter.fiscalYear());
        narrow(conditions, parameters, "t.type = :type", "type", filter.kind());
        party(conditions, parameters, "provider", filter.provider());
        party(conditions, parameters, "receiver", filter.receiver());
        narrow(conditions, parameters, "t.id < :after", "after", filter.key());
        if (!filter.isAll()) {
            conditions.add(COUNTED);
        }
        return Slice.of(
                find(
                                "select t from Transaction t join t.project p join fetch t.audience"
                                        + " left join fetch t.provider left join fetch t.receiver"
                                        + " join fetch t.by.organisation where " + String.join(" and ", conditions)
                                        + " order by t.id desc",
                                parameters)
                        .page(0, Slice.SIZE + 1)
                        .list(),
                Transaction::getId);
    }

    /** What moved in a project, summed by all that the accounts ask: currency, year, type, provider, receiver, sum, count. */
    List<Object[]> sums(Project project, Member member) {
        var query = getEntityManager()
                .createQuery(
                        "select t.currency, t.fiscalYear, t.type, t.provider.id, t.receiver.id, sum(t.amount), count(t)"
                                + " from Transaction t join t.project p where p = :project and " + COUNTED + " and "
                                + visible(member)
                                + " group by t.currency, t.fiscalYear, t.type, t.provider.id, t.receiver.id",
                        Object[].class)
                .setParameter("project", project);
        parameters(member).forEach(query::setParameter);
        return query.getResultList();
    }

    private static String visible(Member member) {
        return Readership.of(member).over("p.audience").hql() + " and "
                + Readership.of(member).over("t.audience").hql();
    }

    private static Map<String, Object> parameters(Member member) {
        return new HashMap<>(Readership.of(member).over("t.audience").parameters());
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** A code, or a dash for what is not stated. */
    private static void party(List<String> conditions, Map<String, Object> parameters, String role, String code) {
        if (code.equals(Accounts.NOT_STATED)) {
            conditions.add("t." + role + " is null");
        } else if (!code.isBlank()) {
            narrow(conditions, parameters, "t." + role + ".code = :" + role, role, code);
        }
    }
}
