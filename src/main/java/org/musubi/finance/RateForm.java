package org.musubi.finance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A rate of exchange as typed. */
record RateForm(
        @RestForm String from,
        @RestForm String to,
        @RestForm String rate,
        @RestForm String rateDate,
        @RestForm String source,
        @RestForm String once) {

    private static final int WHOLE = 9;
    private static final int FRACTION = 8;
    private static final int SOURCE_LIMIT = 300;

    RateForm {
        from = Typed.text(from);
        to = Typed.text(to);
        rate = Typed.text(rate);
        rateDate = Typed.text(rateDate);
        source = Typed.text(source);
        once = Typed.text(once);
    }

    static RateForm empty() {
        return new RateForm(
                Currency.INR.name(),
                Currency.JPY.name(),
                null,
                Typed.today().toString(),
                null,
                UUID.randomUUID().toString());
    }

    Problems problems() {
        return new Problems()
                .when(currency(from).isEmpty(), "from", Problem.NOT_A_CHOICE)
                .when(currency(to).isEmpty(), "to", Problem.NOT_A_CHOICE)
                .when(from.equals(to), "to", Problem.SAME_CURRENCY)
                .when(number().isEmpty(), "rate", Problem.NOT_A_RATE)
                .required(rateDate, "rateDate")
                .when(Typed.day(rateDate).isEmpty(), "rateDate", Problem.NOT_A_DATE)
                .when(Typed.day(rateDate).filter(Typed::isAhead).isPresent(), "rateDate", Problem.NOT_YET)
                .required(source, "source")
                .atMost(SOURCE_LIMIT, source, "source");
    }

    ExchangeRate rateOf(Project project, Member by) {
        return new ExchangeRate(
                project,
                currency(from).orElseThrow(),
                currency(to).orElseThrow(),
                number().orElseThrow(),
                Typed.day(rateDate).orElseThrow(),
                source.strip(),
                by);
    }

    private Optional<BigDecimal> number() {
        return Typed.number(rate, WHOLE, FRACTION).filter(one -> one.signum() > 0);
    }

    private static Optional<Currency> currency(String name) {
        return Choices.of(Currency.class, name);
    }
}
