package org.musubi.finding;

import java.util.List;
import java.util.Optional;

/**
 * How things of one kind are found: a bean in the room that they belong to. That is all a room does to have its things
 * found; the search takes care of every change, in the transaction that makes it.
 *
 * @param <T> the entity
 */
public interface Findings<T> {

    Class<T> type();

    /** What is found of a thing; empty where it is not to be found, or no longer. */
    Optional<Finding> of(T thing);

    /**
     * The things to look at anew when an entity of another type changes, such as a project when a party joins it. Asked
     * before the transaction ends; queries are allowed.
     */
    default List<T> touchedBy(Object changed) {
        return List.of();
    }
}
