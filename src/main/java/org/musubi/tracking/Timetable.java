package org.musubi.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The phases of a project in the order of their start, with the rules that hold between them. */
public record Timetable(List<Phase> phases, List<PhaseMove> lastMoves) {

    /** No phase of a plan lies later: what a chain would push beyond is refused. */
    static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** The active phase that a stretch would overlap, leaving out one phase; empty if there is none. */
    Optional<Phase> clash(LocalDate start, LocalDate end, Phase except) {
        return others(except).filter(phase -> phase.overlaps(start, end)).findFirst();
    }

    /** The active phase before one that its new start would run into. */
    Optional<Phase> clashBefore(Phase phase, LocalDate start) {
        return others(phase)
                .filter(other -> other.getStartsOn().isBefore(phase.getStartsOn()))
                .filter(other -> !other.getEndsOn().isBefore(start))
                .findFirst();
    }

    /**
     * What moves if a phase moves: itself, and each active phase after it, which starts on the next working day and keeps
     * its number of working days. Where one stays where it is, the chain ends.
     */
    List<Shift> shifts(Phase moved, LocalDate start, LocalDate end) {
        List<Shift> shifts = new ArrayList<>(List.of(new Shift(moved, start, end)));
        LocalDate former = end;
        if (!moved.isActive() || end.equals(moved.getEndsOn())) {
            return shifts;
        }
        for (Phase next : after(moved)) {
            LocalDate begins = WorkingDays.after(former);
            if (begins.equals(next.getStartsOn())) {
                break;
            }
            former = WorkingDays.last(begins, WorkingDays.count(next.getStartsOn(), next.getEndsOn()));
            shifts.add(new Shift(next, begins, former));
        }
        return shifts;
    }

    /** Whether a phase is under way although the gate before it is not open on both sides. */
    public boolean isAheadOfGate(Phase phase) {
        return phase.isCurrent()
                && others(phase)
                        .filter(other -> other.getStartsOn().isBefore(phase.getStartsOn()))
                        .reduce((earlier, later) -> later)
                        .filter(before -> !before.getJoint().isOpen())
                        .isPresent();
    }

    private List<Phase> after(Phase moved) {
        return others(moved)
                .filter(phase -> phase.getStartsOn().isAfter(moved.getStartsOn()))
                .toList();
    }

    private Stream<Phase> others(Phase except) {
        return phases.stream().filter(Phase::isActive).filter(phase -> phase != except);
    }
}
