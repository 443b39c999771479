package org.musubi.project;

import java.time.LocalDate;
import java.util.Optional;
import org.musubi.people.Side;

/** How the state of a project and its planned dates can contradict each other. Both are shown; neither is changed. */
public enum Contradiction {
    START_PASSED,
    END_PASSED;

    /** A day has passed once it has passed in both countries. Either date may be null. */
    static Optional<Contradiction> between(LifeCycle state, LocalDate start, LocalDate end) {
        LocalDate today = Side.IN.today();
        if (state == LifeCycle.IMPLEMENTATION && end != null && end.isBefore(today)) {
            return Optional.of(END_PASSED);
        }
        if (state == LifeCycle.PIPELINE && start != null && start.isBefore(today)) {
            return Optional.of(START_PASSED);
        }
        return Optional.empty();
    }
}
