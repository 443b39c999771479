package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "DRAFT > SUBMITTED WITHDRAWN",
                "RETURNED > SUBMITTED WITHDRAWN",
                "SUBMITTED > SCREENING WITHDRAWN",
                "SCREENING > JOINT_REVIEW RETURNED DECLINED WITHDRAWN",
                "JOINT_REVIEW > ACCEPTED RETURNED DECLINED WITHDRAWN",
            })
    void from_an_open_stage_only_these_can_follow(Stage stage, String next) {
        assertEquals(named(next), following(stage));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED", "WITHDRAWN"})
    void nothing_follows_the_end(Stage stage) {
        assertEquals(Set.of(), following(stage));
        assertFalse(stage.isOpen());
    }

    @Test
    void every_open_stage_can_be_withdrawn_from() {
        for (Stage stage : Stage.values()) {
            assertEquals(stage.isOpen(), stage.mayBecome(Stage.WITHDRAWN), stage.name());
        }
    }

    private static Set<Stage> following(Stage stage) {
        return Arrays.stream(Stage.values()).filter(stage::mayBecome).collect(Collectors.toSet());
    }

    private static Set<Stage> named(String names) {
        return Arrays.stream(names.split(" "))
                .map(Stage::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
