package org.musubi.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.SharingLabel;
import org.musubi.project.Project;

/** What the bookings of a project share: who may be named, who reads them, and what they come to. */
@ApplicationScoped
class Bookkeeping {

    @Inject
    Transactions transactions;

    @Inject
    BudgetLines lines;

    @Inject
    Organisations organisations;

    /** The parties of the project first, then every other verified organisation. */
    List<Organisation> nameable(Project project) {
        List<Organisation> parties = project.getRoll().organisations();
        return Stream.concat(
                        parties.stream(), organisations.choosable().stream().filter(one -> !parties.contains(one)))
                .toList();
    }

    /** The readers of the project themselves where the label is the same, so that a later party reads along; else fewer. */
    Audience readers(Project project, SharingLabel label, Member by) {
        Audience around = project.getAudience();
        return label == around.getLabel() ? around : Audience.within(around, label, by);
    }

    /** Four statements, however much is booked. */
    Accounts accounts(Project project, Member member) {
        List<Object[]> plans = lines.sums(project, member);
        List<Object[]> moves = transactions.sums(project, member);
        Map<UUID, Organisation> named = named(Stream.concat(
                        plans.stream().map(row -> row[2]), moves.stream().flatMap(row -> Stream.of(row[3], row[4])))
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet()));
        return new Accounts(
                project,
                plans.stream()
                        .map(row -> new Accounts.Planned(
                                (Currency) row[0], (int) row[1], named.get(row[2]), (BigDecimal) row[3], (BigDecimal)
                                        row[4]))
                        .toList(),
                moves.stream()
                        .map(row -> new Accounts.Moved(
                                (Currency) row[0],
                                (int) row[1],
                                (TransactionType) row[2],
                                named.get(row[3]),
                                named.get(row[4]),
                                (BigDecimal) row[5],
                                (long) row[6]))
                        .toList());
    }

    private Map<UUID, Organisation> named(Set<UUID> keys) {
        List<Organisation> found = keys.isEmpty() ? List.of() : organisations.list("id in ?1", keys);
        return found.stream().collect(Collectors.toMap(Organisation::getId, Function.identity()));
    }
}
