package org.musubi.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A page of a list by key: never counted, never offset.
 *
 * @param next the key to continue after, null on the last page
 */
public record Slice<T>(List<T> items, UUID next) {

    /** How many rows a page shows. */
    public static final int SIZE = 25;

    /** From one row more than is shown, which tells whether there is a next page. */
    public static <T> Slice<T> of(List<T> oneMore, Function<T, UUID> key) {
        if (oneMore.size() <= SIZE) {
            return new Slice<>(oneMore, null);
        }
        List<T> shown = List.copyOf(oneMore.subList(0, SIZE));
        return new Slice<>(shown, key.apply(shown.get(SIZE - 1)));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The key in an address, or null where there is none or it is no key. */
    public static UUID key(String after) {
        try {
            return after == null || after.isBlank() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
