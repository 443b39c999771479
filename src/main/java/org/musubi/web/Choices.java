package org.musubi.web;

import java.util.Arrays;
import java.util.Optional;

/** Reads what a form sends for a choice; anything that is not offered is empty, never an error of the server. */
public final class Choices {

    private Choices() {}

    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }
}
