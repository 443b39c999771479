package org.musubi.search;

import java.util.UUID;

/** The last answer of a page, in an address; the next page begins behind it, whatever has come or gone since. */
record Cursor(long rank, UUID id) {

    static Cursor behind(Candidate last, Order order) {
        return new Cursor(last.rank(order), last.id());
    }

    /** What an address holds; null where it is none, as if there were no cursor. */
    static Cursor read(String text) {
        if (text == null || !text.matches("[0-9a-f]{1,16}\\.[0-9a-f-]{36}")) {
            return null;
        }
        try {
            int dot = text.indexOf('.');
            return new Cursor(
                    Long.parseUnsignedLong(text.substring(0, dot), 16), UUID.fromString(text.substring(dot + 1)));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    boolean isBefore(Candidate candidate, Order order) {
        long other = candidate.rank(order);
        return other < rank || other == rank && candidate.id().compareTo(id) < 0;
    }

    @Override
    public String toString() {
        return Long.toHexString(rank) + "." + id;
    }
}
