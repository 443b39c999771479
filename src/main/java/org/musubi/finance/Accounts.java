package org.musubi.finance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.people.Organisation;
import org.musubi.project.Project;

/** What is planned and what moved in a project, currency by currency; nothing is ever added across currencies. */
record Accounts(Project project, List<Planned> planned, List<Moved> moved) {

    /** Stands in an address for an organisation that is not stated. */
    static final String NOT_STATED = "-";

    /**
     * Budget lines, summed.
     *
     * @param party who pays; null where not stated
     * @param original what the first lines say, whether or not they were revised
     * @param now what the lines say that no later one revises
     */
    record Planned(Currency currency, int year, Organisation party, BigDecimal original, BigDecimal now) {}

    /** Transactions that count, summed; provider or receiver may be null. */
    record Moved(
            Currency currency,
            int year,
            TransactionType type,
            Organisation provider,
            Organisation receiver,
            BigDecimal sum,
            long count) {}

    /** One currency, in the order in which the portal lists them. */
    List<Account> accounts() {
        return Arrays.stream(Currency.values())
                .filter(currency -> planned.stream().anyMatch(one -> one.currency == currency)
                        || moved.stream().anyMatch(one -> one.currency == currency))
                .map(currency -> new Account(
                        project,
                        currency,
                        planned.stream().filter(one -> one.currency == currency).toList(),
                        moved.stream().filter(one -> one.currency == currency).toList()))
                .toList();
    }

    /** The accounts of one currency. */
    record Account(Project project, Currency currency, List<Planned> planned, List<Moved> moved) {

        private static final List<TransactionType> AGAINST_PLAN =
                List.of(TransactionType.OUTGOING_COMMITMENT, TransactionType.DISBURSEMENT, TransactionType.EXPENDITURE);

        /** Planned against committed, disbursed and spent, by year; types are never added to one another. */
        public List<Year> years() {
            TreeSet<Integer> years = Stream.concat(
                            planned.stream().map(Planned::year),
                            moved.stream()
                                    .filter(one -> AGAINST_PLAN.contains(one.type))
                                    .map(Moved::year))
                    .collect(Collectors.toCollection(TreeSet::new));
            return years.stream().map(this::year).toList();
        }

        /** All years together. */
        public Year total() {
            return row(null, planned, moved);
        }

        public List<Cell> types() {
            return Arrays.stream(TransactionType.values())
                    .map(type -> cell(null, type, null, null, one -> one.type == type))
                    .filter(Cell::isThere)
                    .toList();
        }

        /** By organisation: what each plans, and what it provides and receives, by type. */
        public List<Share> shares() {
            Comparator<Organisation> order = Comparator.nullsLast(
                    Comparator.comparing(Organisation::getSide).thenComparing(Organisation::getCode));
            return Stream.of(
                            planned.stream().map(Planned::party),
                            moved.stream().map(Moved::provider),
                            moved.stream().map(Moved::receiver).filter(one -> one != null))
                    .flatMap(Function.identity())
                    .distinct()
                    .sorted(order)
                    .map(this::share)
                    .filter(Share::isThere)
                    .toList();
        }

        /** What moved by a type, or what is planned now where it is null. */
        BigDecimal sumOf(TransactionType type) {
            return type == null
                    ? total().now()
                    : moved.stream()
                            .filter(one -> one.type == type)
                            .map(Moved::sum)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The address of the lines that a planned sum counts: the first ones ("original") or those in force (empty). */
        public String lines(Year row, String which) {
            Map<String, String> address = new LinkedHashMap<>();
            address.put("currency", currency.name());
            address.put("year", row.year == null ? "" : row.year.toString());
            address.put("which", which);
            return BudgetFilter.address(project, address);
        }

        /** The address of the lines in force of one organisation. */
        public String lines(Share share) {
            Map<String, String> address = new LinkedHashMap<>();
            address.put("currency", currency.name());
            address.put("party", code(share.party));
            return BudgetFilter.address(project, address);
        }

        private Share share(Organisation party) {
            BigDecimal plan = planned.stream()
                    .filter(one -> one.party == party)
                    .map(Planned::now)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Share(
                    party,
                    plan,
                    cells(type ->
                            cell(null, type, code(party), null, one -> one.type == type && one.provider == party)),
                    party == null
                            ? List.of()
                            : cells(type -> cell(
                                    null, type, null, code(party), one -> one.type == type && one.receiver == party)));
        }

        private static List<Cell> cells(Function<TransactionType, Cell> of) {
            return Arrays.stream(TransactionType.values())
                    .map(of)
                    .filter(Cell::isThere)
                    .toList();
        }

        private Year year(int year) {
            return row(
                    year,
                    planned.stream().filter(one -> one.year == year).toList(),
                    moved.stream().filter(one -> one.year == year).toList());
        }

        private Year row(Integer year, List<Planned> plans, List<Moved> movements) {
            List<Cell> cells = AGAINST_PLAN.stream()
                    .map(type -> cell(year, type, null, null, one -> movements.contains(one) && one.type == type))
                    .toList();
            return new Year(
                    year,
                    plans.stream().map(Planned::original).reduce(BigDecimal.ZERO, BigDecimal::add),
                    plans.stream().map(Planned::now).reduce(BigDecimal.ZERO, BigDecimal::add),
                    cells);
        }

        private Cell cell(
                Integer year, TransactionType type, String provider, String receiver, Predicate<Moved> which) {
            List<Moved> chosen = moved.stream().filter(which).toList();
            Map<String, String> address = new LinkedHashMap<>();
            address.put("currency", currency.name());
            address.put("year", year == null ? "" : year.toString());
            address.put("type", type.name());
            address.put("provider", provider == null ? "" : provider);
            address.put("receiver", receiver == null ? "" : receiver);
            address.values().removeIf(String::isBlank);
            return new Cell(
                    type,
                    chosen.stream().map(Moved::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                    chosen.stream().mapToLong(Moved::count).sum(),
                    TransactionFilter.address(project, address));
        }

        private static String code(Organisation party) {
            return party == null ? NOT_STATED : party.getCode();
        }
    }

    /** A year, or all of them where it is null; the cells are of commitments, disbursements and expenditure. */
    record Year(Integer year, BigDecimal original, BigDecimal now, List<Cell> cells) {

        /** Four digits. */
        public String begin() {
            return String.valueOf(year);
        }

        /** The last two digits of the year in which it ends. */
        public String end() {
            return String.format("%02d", (year + 1) % 100);
        }
    }

    /** A sum with the list that it counts. */
    record Cell(TransactionType type, BigDecimal sum, long count, String address) {

        public boolean isThere() {
            return count > 0;
        }
    }

    /** What one organisation plans, provides and receives; null for what states no organisation. */
    record Share(Organisation party, BigDecimal planned, List<Cell> provided, List<Cell> received) {

        public boolean isThere() {
            return planned.signum() > 0 || !provided.isEmpty() || !received.isEmpty();
        }
    }
}
