package org.musubi.instrument;

import java.util.List;
import java.util.Objects;
import org.musubi.people.Side;

/**
 * An instrument with the newest day of signature that each side has given; null for a side that has given none.
 */
public record Announced(Instrument instrument, GivenDate japan, GivenDate india) {

    /** @param newestFirst the days of all these instruments */
    static List<Announced> of(List<Instrument> instruments, List<GivenDate> newestFirst) {
        return instruments.stream()
                .map(instrument -> new Announced(
                        instrument, newest(instrument, Side.JP, newestFirst), newest(instrument, Side.IN, newestFirst)))
                .toList();
    }

    private static GivenDate newest(Instrument instrument, Side side, List<GivenDate> dates) {
        return dates.stream()
                .filter(date -> date.getBy().getSide() == side)
                .filter(date -> Objects.equals(date.getInstrument().getId(), instrument.getId()))
                .findFirst()
                .orElse(null);
    }

    /** Both have given a day, and not the same. */
    public boolean isDifferent() {
        return japan != null && india != null && !japan.getDay().equals(india.getDay());
    }
}
