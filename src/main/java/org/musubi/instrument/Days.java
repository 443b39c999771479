package org.musubi.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.musubi.people.Side;

/** What day it is on each side. */
record Days(LocalDate japan, LocalDate india) {

    static Days at(Instant now) {
        return new Days(Side.JP.day(now), Side.IN.day(now));
    }

    LocalDate of(Side side) {
        return side == Side.JP ? japan : india;
    }

    /** Compares a day of an obligation {@code o} with the day of its owner's side, moved by a number of days. */
    String compared(String comparison, int moved) {
        return "((o.ownerSide = :jp and o.dueOn " + comparison + " :japan" + moved
                + ") or (o.ownerSide = :in and o.dueOn " + comparison + " :india" + moved + "))";
    }

    void into(Map<String, Object> parameters, int... moves) {
        parameters.put("jp", Side.JP);
        parameters.put("in", Side.IN);
        for (int moved : moves) {
            parameters.put("japan" + moved, japan.plusDays(moved));
            parameters.put("india" + moved, india.plusDays(moved));
        }
    }
}
