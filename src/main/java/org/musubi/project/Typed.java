package org.musubi.project;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads what people type into forms; never fails. */
final class Typed {

    private Typed() {}

    static String text(String typed) {
        return typed == null ? "" : typed;
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A month (2026-03) or a day (2026-03-31). */
    static boolean isPeriod(String typed) {
        if (day(typed).isPresent()) {
            return true;
        }
        try {
            YearMonth.parse(typed.strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isSecureAddress(String typed) {
        try {
            URI address = URI.create(typed.strip());
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
