package org.musubi.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.project.Cast;
import org.musubi.project.LifeCycle;

class AccountsTest {

    private final Accounts accounts = new Accounts(
            Cast.project(LifeCycle.IMPLEMENTATION),
            List.of(
                    new Accounts.Planned(Currency.JPY, 2026, Cast.METI, number(100), number(120)),
                    new Accounts.Planned(Currency.JPY, 2027, null, number(50), number(50))),
            List.of(
                    moved(Currency.JPY, 2026, TransactionType.DISBURSEMENT, 70, 2),
                    moved(Currency.JPY, 2026, TransactionType.EXPENDITURE, 30, 1),
                    moved(Currency.JPY, 2025, TransactionType.CREDIT_GUARANTEE, 900, 1),
                    moved(Currency.INR, 2026, TransactionType.DISBURSEMENT, 7, 1)));

    @Test
    void each_currency_stands_for_itself() {
        List<Accounts.Account> all = accounts.accounts();
        assertEquals(
                List.of(Currency.JPY, Currency.INR),
                all.stream().map(Accounts.Account::currency).toList());
        assertEquals(number(7), all.get(1).total().cells().get(1).sum());
        assertEquals(BigDecimal.ZERO, all.get(1).total().now());
    }

    @Test
    void types_are_never_added_to_one_another() {
        Accounts.Account yen = accounts.accounts().get(0);
        assertEquals(
                List.of(2026, 2027),
                yen.years().stream().map(Accounts.Year::year).toList());
        Accounts.Year first = yen.years().get(0);
        assertEquals(number(100), first.original());
        assertEquals(number(120), first.now());
        assertEquals(
                List.of(BigDecimal.ZERO, number(70), number(30)),
                first.cells().stream().map(Accounts.Cell::sum).toList());
        assertEquals(number(170), yen.total().now());
        assertEquals(3, yen.types().size());
        assertTrue(yen.types().get(0).address().endsWith("/transactions?currency=JPY&type=DISBURSEMENT"));
        assertEquals(2, yen.types().get(0).count());
    }

    @Test
    void organisations_provide_and_receive() {
        List<Accounts.Share> shares = accounts.accounts().get(0).shares();
        assertEquals(3, shares.size());
        Accounts.Share meti = shares.stream()
                .filter(share -> share.party() == Cast.METI)
                .findFirst()
                .orElseThrow();
        assertEquals(number(120), meti.planned());
        assertEquals(3, meti.provided().size());
        assertEquals(0, meti.received().size());
        assertTrue(shares.get(2).party() == null && shares.get(2).planned().equals(number(50)));
    }

    @Test
    void a_year_runs_from_april_to_march() {
        assertEquals(2025, FiscalYear.of(LocalDate.of(2026, 3, 31)));
        assertEquals(2026, FiscalYear.of(LocalDate.of(2026, 4, 1)));
        assertEquals("00", new Accounts.Year(2099, number(0), number(0), List.of()).end());
    }

    @Test
    void sums_are_read_as_people_type_them() {
        assertEquals(number(1234567), Money.amount("１，２３４，５６７").orElseThrow());
        assertTrue(Money.amount("123456789012345678901234567890").isEmpty());
        assertTrue(Money.amount("-5").isEmpty());
        assertTrue(Money.amount("1e9").isEmpty());
        assertTrue(Money.amount("0.125").isEmpty());
    }

    private static Accounts.Moved moved(Currency currency, int year, TransactionType type, long sum, long count) {
        return new Accounts.Moved(currency, year, type, Cast.METI, Cast.COMPANY_IN, number(sum), count);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
