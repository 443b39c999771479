package org.musubi.finance;

import java.time.LocalDate;

/** The year in which a booking counts. In both countries it begins on 1 April; it is named after the year in which it begins. */
final class FiscalYear {

    private static final int FIRST_MONTH = 4;

    private FiscalYear() {}

    static int of(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }
}
