package org.musubi.project;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** How often each side reports. */
record RhythmForm(@RestForm String rhythm, @RestForm Integer version) {

    Problems problems() {
        return new Problems().when(chosen().isEmpty(), "rhythm", Problem.NOT_A_CHOICE);
    }

    Optional<Rhythm> chosen() {
        return Choices.of(Rhythm.class, rhythm);
    }
}
