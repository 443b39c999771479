package org.musubi.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.musubi.people.Organisation;
import org.musubi.project.Typed;

/** Reads sums and organisations as the forms of this room send them. */
final class Money {

    private static final int WHOLE = 16;
    private static final int FRACTION = 2;

    private Money() {}

    /** A sum of at most 16 digits before and 2 behind the point; empty for anything else, and for less than nothing. */
    static Optional<BigDecimal> amount(String typed) {
        return Typed.number(typed, WHOLE, FRACTION).filter(sum -> sum.signum() >= 0);
    }

    static Optional<Organisation> chosen(String code, List<Organisation> offered) {
        return offered.stream().filter(one -> one.getCode().equals(code)).findFirst();
    }
}
