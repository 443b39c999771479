package org.musubi.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.project.Cast;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.text.Bilingual;

/** Who may book money: b book or plan, c correct what an Indian party booked, p change what it planned; a dot for none. */
class TransactionRightsTest {

    private static final Map<String, Member> MEMBERS = Map.of(
            "visitor", Cast.VISITOR,
            "focal point of Japan", Cast.FOCAL_JP,
            "focal point of India", Cast.FOCAL_IN,
            "party that booked", Cast.ACCOUNTABLE_IN,
            "other party", Cast.IMPLEMENTING_JP,
            "outsider", Cast.OUTSIDER_JP,
            "without role", Cast.ROLELESS,
            "administrator", Cast.ADMINISTRATOR);

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,               implementation, closed
            visitor,                             .,      .
            focal point of Japan,                b,      .
            focal point of India,              bcp,      c
            party that booked,                 bcp,      c
            other party,                         b,      .
            outsider,                            .,      .
            without role,                        .,      .
            administrator,                       .,      .
            """)
    void acts(String member, String implementation, String closed) {
        assertEquals(implementation, allowed(LifeCycle.IMPLEMENTATION, MEMBERS.get(member)));
        assertEquals(closed, allowed(LifeCycle.CLOSED, MEMBERS.get(member)));
    }

    private static String allowed(LifeCycle state, Member member) {
        Project project = Cast.project(state);
        Movement movement = new Movement(
                TransactionType.DISBURSEMENT,
                Cast.METI,
                Cast.COMPANY_IN,
                BigDecimal.TEN,
                Currency.JPY,
                DAY,
                DAY,
                Bilingual.of(null, null),
                null);
        Transaction booked = new Transaction(project, project.getAudience(), movement, null, Cast.ACCOUNTABLE_IN);
        BudgetLine planned = new BudgetLine(
                project,
                project.getAudience(),
                null,
                new BudgetLine.Plan(
                        BudgetStatus.INDICATIVE,
                        BigDecimal.TEN,
                        Currency.INR,
                        DAY,
                        DAY.plusMonths(6),
                        DAY,
                        Bilingual.of(null, null)),
                Cast.ACCOUNTABLE_IN);
        String letters = (project.getRights().plannableBy(member) ? "b" : "")
                + (booked.correctableBy(member) ? "c" : "")
                + (planned.changeableBy(member) ? "p" : "");
        return letters.isEmpty() ? "." : letters;
    }
}
