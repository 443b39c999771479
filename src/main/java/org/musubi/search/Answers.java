package org.musubi.search;

import java.util.List;

/**
 * What answers a question, in order.
 *
 * @param capped whether there are more than are counted
 * @param loose whether nothing has all that was asked for, and these have some of it
 */
record Answers(List<Candidate> all, boolean capped, boolean loose) {

    static final Answers NONE = new Answers(List.of(), false, false);

    /** A page and one answer more, which tells whether there is a next page. */
    List<Candidate> behind(Cursor cursor, Order order, int size) {
        return all.stream()
                .filter(candidate -> cursor == null || cursor.isBefore(candidate, order))
                .limit(size + 1L)
                .toList();
    }
}
