package org.musubi.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.musubi.people.Side;

/**
 * How fresh it is what each side says: the rhythm, the day on which each side last said something, and the day by which
 * it should again. Whether a day has passed is worked out when somebody reads.
 */
@Embeddable
public class Freshness {

    /** How many days before the day an update counts as due. */
    public static final int DAYS_AHEAD = 14;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.NONE;

    private LocalDate confirmedJp;
    private LocalDate confirmedIn;
    private LocalDate dueJp;
    private LocalDate dueIn;

    // The earlier of the two, worked out by the database for its index.
    @Column(insertable = false, updatable = false)
    private LocalDate dueFirst;

    protected Freshness() {}

    /** Counts the new rhythm from the last word of each side, and from today where a side has said nothing. */
    void keep(Rhythm next) {
        rhythm = next;
        dueJp = next.dueAfter(confirmedJp == null ? Side.JP.today() : confirmedJp);
        dueIn = next.dueAfter(confirmedIn == null ? Side.IN.today() : confirmedIn);
    }

    void confirm(Side side, LocalDate day) {
        if (side == Side.JP) {
            confirmedJp = day;
            dueJp = rhythm.dueAfter(day);
        } else {
            confirmedIn = day;
            dueIn = rhythm.dueAfter(day);
        }
    }

    /** Nothing more is due. */
    void end() {
        dueJp = null;
        dueIn = null;
    }

    /** Whether the day of a side has passed without a word. */
    public boolean overdue(Side side) {
        return due(side) != null && due(side).isBefore(side.today());
    }

    /** Whether what a side once said is too old to be shown as how it is. */
    public boolean faded(Side side) {
        return overdue(side) && confirmed(side) != null;
    }

    /** The day of the side's last word; null if there is none. */
    public LocalDate confirmed(Side side) {
        return side == Side.JP ? confirmedJp : confirmedIn;
    }

    /** The day by which the side's next word is due; null if none is. */
    public LocalDate due(Side side) {
        return side == Side.JP ? dueJp : dueIn;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }
}
