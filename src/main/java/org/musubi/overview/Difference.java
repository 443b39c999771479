package org.musubi.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.musubi.text.Bilingual;

/**
 * A thing on one day against the same thing on a later one.
 *
 * @param last the newest change within the period
 * @param values what differs; empty for what was added or deleted, and for what is again as it was
 */
public record Difference(Change last, Act act, List<Value> values) {

    /** A value with what it was and what it became. */
    public record Value(String field, Told before, Told after) {

        /** The value's name without what it belongs to. */
        public String name() {
            return field.startsWith("party ") ? "party" : field;
        }
    }

    /** The differences of things from all that happened to them within a period, oldest first. */
    static List<Difference> of(List<Change> newest, List<Change> happened, Map<String, Bilingual> names) {
        Map<UUID, List<Change>> byThing = happened.stream().collect(Collectors.groupingBy(Change::getSubjectId));
        return newest.stream()
                .map(last -> of(last, byThing.getOrDefault(last.getSubjectId(), List.of(last)), names))
                .toList();
    }

    private static Difference of(Change last, List<Change> happened, Map<String, Bilingual> names) {
        Act act = act(happened);
        return new Difference(last, act, act == Act.ADDED || act == Act.DELETED ? List.of() : values(happened, names));
    }

    private static Act act(List<Change> happened) {
        if (has(happened, Act.DELETED)) {
            return Act.DELETED;
        }
        if (has(happened, Act.ADDED)) {
            return Act.ADDED;
        }
        return has(happened, Act.ENDED) ? Act.ENDED : Act.MODIFIED;
    }

    private static boolean has(List<Change> happened, Act act) {
        return happened.stream().anyMatch(change -> change.getAct() == act);
    }

    private static List<Value> values(List<Change> happened, Map<String, Bilingual> names) {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, String> last = new LinkedHashMap<>();
        for (Change change : happened) {
            if (!first.containsKey(change.getField())) {
                first.put(change.getField(), change.getOldValue());
            }
            last.put(change.getField(), change.getNewValue());
        }
        return first.keySet().stream()
                .filter(field -> !Objects.equals(first.get(field), last.get(field)))
                .map(field -> new Value(
                        field, Told.of(field, first.get(field), names), Told.of(field, last.get(field), names)))
                .toList();
    }
}
