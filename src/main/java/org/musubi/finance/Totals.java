package org.musubi.finance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.plan.Sector;

/** What is planned and what moved in the whole initiative, by currency and sector, as far as one reader may read it. */
record Totals(List<Sector> sectors, TotalsFilter filter, List<Sum> sums) {

    private static final List<TransactionType> COLUMNS = Arrays.asList(
            null, TransactionType.OUTGOING_COMMITMENT, TransactionType.DISBURSEMENT, TransactionType.EXPENDITURE);

    /** @param type null for what is planned */
    record Sum(Currency currency, String sector, TransactionType type, BigDecimal sum, long count) {}

    /** A sum and the list that it counts; nothing is there where the count is zero. */
    record Cell(TransactionType type, BigDecimal sum, long count, String address) {

        public boolean isThere() {
            return count > 0;
        }
    }

    /** A sector, or all of them where it is null. */
    record Row(Sector sector, List<Cell> cells, List<Cell> others) {}

    /** One currency. */
    record Table(Currency currency, List<Row> rows, Row total) {}

    List<Table> tables() {
        return Arrays.stream(Currency.values())
                .filter(currency -> sums.stream().anyMatch(sum -> sum.currency == currency && sum.count > 0))
                .map(this::table)
                .toList();
    }

    private Table table(Currency currency) {
        List<Row> rows = sectors.stream()
                .map(sector -> row(sector, currency))
                .filter(row ->
                        Stream.concat(row.cells.stream(), row.others.stream()).anyMatch(Cell::isThere))
                .toList();
        return new Table(currency, rows, row(null, currency));
    }

    private Row row(Sector sector, Currency currency) {
        return new Row(
                sector,
                COLUMNS.stream().map(type -> cell(sector, currency, type)).toList(),
                Arrays.stream(TransactionType.values())
                        .filter(type -> !COLUMNS.contains(type))
                        .map(type -> cell(sector, currency, type))
                        .filter(Cell::isThere)
                        .toList());
    }

    private Cell cell(Sector sector, Currency currency, TransactionType type) {
        List<Sum> chosen = sums.stream()
                .filter(sum -> sum.currency == currency
                        && sum.type == type
                        && (sector == null || sum.sector.equals(sector.getCode())))
                .toList();
        return new Cell(
                type,
                chosen.stream().map(Sum::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                chosen.stream().mapToLong(Sum::count).sum(),
                filter.behind(sector == null ? filter.sector() : sector.getCode(), currency, type));
    }
}
