package org.musubi.project;

import java.util.List;
import java.util.stream.Stream;

/** One step of the life cycle as a reader sees it: behind, here or ahead. */
public record Step(LifeCycle state, boolean passed, boolean current) {

    /** The way of a project that is here now. A cancelled one has no way ahead. */
    static List<Step> of(LifeCycle now) {
        List<LifeCycle> way =
                switch (now) {
                    case CANCELLED -> List.of(LifeCycle.PIPELINE, LifeCycle.CANCELLED);
                    case SUSPENDED -> List.of(
                            LifeCycle.PIPELINE,
                            LifeCycle.IMPLEMENTATION,
                            LifeCycle.SUSPENDED,
                            LifeCycle.FINALISATION,
                            LifeCycle.CLOSED);
                    default -> List.of(
                            LifeCycle.PIPELINE, LifeCycle.IMPLEMENTATION, LifeCycle.FINALISATION, LifeCycle.CLOSED);
                };
        int here = way.indexOf(now);
        return Stream.iterate(0, i -> i < way.size(), i -> i + 1)
                .map(i -> new Step(way.get(i), i < here, i == here))
                .toList();
    }
}
