package org.musubi.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.project.Cast;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;

class ConversionTest {

    private final Project project = Cast.project(LifeCycle.IMPLEMENTATION);
    private final List<Accounts.Account> accounts = new Accounts(
                    project,
                    List.of(new Accounts.Planned(Currency.INR, 2026, null, number(10), number(10))),
                    List.of(
                            moved(Currency.JPY, TransactionType.DISBURSEMENT, 100),
                            moved(Currency.INR, TransactionType.DISBURSEMENT, 10),
                            moved(Currency.USD, TransactionType.DISBURSEMENT, 3)))
            .accounts();

    @Test
    void sums_are_converted_at_the_stated_rate_and_what_has_none_is_named() {
        Conversion yen = Conversion.of(accounts, List.of(rate("1.755"))).get(0);
        assertEquals(Currency.JPY, yen.into());
        assertEquals(List.of(Currency.USD), yen.leftOut());
        assertEquals(new Conversion.Line(null, number(18)), yen.lines().get(0));
        assertEquals(
                new Conversion.Line(TransactionType.DISBURSEMENT, number(118)),
                yen.lines().get(1));
        assertEquals(2, yen.lines().size());
    }

    @Test
    void without_a_rate_nothing_is_converted() {
        assertTrue(Conversion.of(accounts, List.of()).isEmpty());
    }

    private ExchangeRate rate(String rate) {
        return new ExchangeRate(
                project,
                Currency.INR,
                Currency.JPY,
                new BigDecimal(rate),
                LocalDate.of(2026, 4, 1),
                "Central bank",
                Cast.FOCAL_JP);
    }

    private static Accounts.Moved moved(Currency currency, TransactionType type, long sum) {
        return new Accounts.Moved(currency, 2026, type, Cast.METI, Cast.COMPANY_IN, number(sum), 1);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
