package org.musubi.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads what people type into forms; never fails. */
final class Typed {

    private static final Pattern STATED = Pattern.compile("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?");

    private Typed() {}

    /** What was typed, empty for nothing, without the one character that the database cannot keep. */
    static String text(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "");
    }

    static String line(String typed) {
        return text(typed).strip();
    }

    /** A year, a month or a day, as far as a paper states it. */
    static boolean isStatedDate(String typed) {
        if (!STATED.matcher(typed).matches()) {
            return false;
        }
        try {
            LocalDate.parse((typed + "-01-01").substring(0, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
