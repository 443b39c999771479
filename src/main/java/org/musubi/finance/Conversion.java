package org.musubi.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All sums of a project in one currency, at rates that people stated. For orientation alone: what is planned and each type of
 * transaction stand apart, and currencies without a rate are named and left out.
 */
record Conversion(Currency into, List<ExchangeRate> rates, List<Line> lines, List<Currency> leftOut) {

    /** @param type null for what is planned */
    record Line(TransactionType type, BigDecimal sum) {}

    /** One for each currency into which a rate leads and that joins at least two currencies. */
    static List<Conversion> of(List<Accounts.Account> accounts, List<ExchangeRate> rates) {
        return Arrays.stream(Currency.values())
                .map(into -> of(into, accounts, rates))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Conversion of(Currency into, List<Accounts.Account> accounts, List<ExchangeRate> rates) {
        List<ExchangeRate> used = rates.stream()
                .filter(rate -> rate.getTo() == into
                        && accounts.stream().anyMatch(account -> account.currency() == rate.getFrom()))
                .toList();
        if (used.isEmpty()) {
            return null;
        }
        Map<Currency, BigDecimal> factors = new LinkedHashMap<>();
        factors.put(into, BigDecimal.ONE);
        used.forEach(rate -> factors.put(rate.getFrom(), rate.getRate()));
        List<Accounts.Account> convertible = accounts.stream()
                .filter(account -> factors.containsKey(account.currency()))
                .toList();
        return new Conversion(
                into,
                used,
                Stream.concat(Stream.of((TransactionType) null), Arrays.stream(TransactionType.values()))
                        .map(type -> new Line(type, sum(type, convertible, factors)))
                        .filter(line -> line.sum.signum() != 0)
                        .toList(),
                accounts.stream()
                        .map(Accounts.Account::currency)
                        .filter(currency -> !factors.containsKey(currency))
                        .toList());
    }

    /** Rounded to whole units, once at the end. */
    private static BigDecimal sum(
            TransactionType type, List<Accounts.Account> accounts, Map<Currency, BigDecimal> factors) {
        return accounts.stream()
                .map(account -> account.sumOf(type).multiply(factors.get(account.currency())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP);
    }
}
