package org.musubi.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An indicator with all that was stated for it; the newest of a kind counts. */
record Scale(Indicator indicator, List<Period> periods, List<Value> values) {

    /** A standing period with what counts for it; target and actual may be null. */
    record Row(Period period, Value target, Value actual) {}

    public List<Row> rows() {
        return periods.stream()
                .filter(period -> !period.isWithdrawn())
                .map(period -> new Row(
                        period,
                        newest(period, ValueKind.TARGET).orElse(null),
                        newest(period, ValueKind.ACTUAL).orElse(null)))
                .toList();
    }

    public List<Period> withdrawn() {
        return periods.stream().filter(Period::isWithdrawn).toList();
    }

    /** Null where none is stated. */
    public Value baseline() {
        return newest(null, ValueKind.BASELINE).orElse(null);
    }

    Optional<Value> newest(Period period, ValueKind kind) {
        return values.stream()
                .filter(value -> value.getKind() == kind && Objects.equals(key(value.getPeriod()), key(period)))
                .reduce((earlier, later) -> later);
    }

    boolean overlaps(LocalDate start, LocalDate end) {
        return periods.stream().anyMatch(period -> period.overlaps(start, end));
    }

    /** All that was ever stated, the newest first. */
    public List<Value> history() {
        List<Value> newestFirst = new ArrayList<>(values);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Whether it counts now: no later one of its kind corrects it. */
    public boolean counts(Value value) {
        return newest(value.getPeriod(), value.getKind()).filter(value::equals).isPresent();
    }

    /** Null where there is nothing to draw: words, or no number yet. */
    public Chart chart() {
        return indicator.getMeasure().isNumeric() && values.stream().anyMatch(value -> value.getNumber() != null)
                ? Chart.of(this)
                : null;
    }

    private static UUID key(Period period) {
        return period == null ? null : period.getId();
    }
}
