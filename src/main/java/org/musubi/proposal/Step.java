package org.musubi.proposal;

import java.util.List;
import java.util.stream.Stream;

/** A step of the way that a proposal goes, as the page draws it. */
public record Step(Stage stage, boolean passed, boolean here) {

    private static final List<Stage> WAY =
            List.of(Stage.DRAFT, Stage.SUBMITTED, Stage.SCREENING, Stage.JOINT_REVIEW, Stage.ACCEPTED);

    /** The whole way with where it is now; a proposal off the way shows where it left it. */
    static List<Step> upTo(Stage now, List<Decision> decisions) {
        if (WAY.contains(now)) {
            int reached = WAY.indexOf(now);
            return WAY.stream()
                    .map(stage -> new Step(stage, WAY.indexOf(stage) < reached, stage == now))
                    .toList();
        }
        Stage left = decisions.isEmpty()
                ? Stage.DRAFT
                : decisions.get(decisions.size() - 1).getFrom();
        Stream<Step> passed =
                WAY.stream().limit(Math.max(0, WAY.indexOf(left)) + 1L).map(stage -> new Step(stage, true, false));
        return Stream.concat(passed, Stream.of(new Step(now, false, true))).toList();
    }
}
