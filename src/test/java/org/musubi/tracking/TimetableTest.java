package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.people.Audience;
import org.musubi.people.Organisation;
import org.musubi.people.Role;
import org.musubi.people.Side;
import org.musubi.project.Kind;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.support.Cast;
import org.musubi.text.Bilingual;

class TimetableTest {

    private static final Organisation METI = Cast.organisation("meti", Side.JP, 10);

    private final List<Phase> phases = new ArrayList<>();
    private final Timetable timetable = new Timetable(phases, List.of());
    private final Phase design = phase("Design", "2027-01-04", "2027-01-29");
    private final Phase build = phase("Build", "2027-02-01", "2027-02-12");
    private final Phase trial = phase("Trial", "2027-02-15", "2027-02-19");

    @Test
    void those_that_follow_start_on_the_next_working_day_and_keep_their_length() {
        assertEquals(
                List.of("Design 2027-01-04 2027-02-05", "Build 2027-02-08 2027-02-19", "Trial 2027-02-22 2027-03-01"),
                moved(design, "2027-01-04", "2027-02-05"));
    }

    @Test
    void an_earlier_end_draws_them_nearer() {
        assertEquals(
                "Build 2027-01-25 2027-02-05",
                moved(design, "2027-01-04", "2027-01-22").get(1));
    }

    @Test
    void a_skipped_phase_stays_and_lets_others_pass() {
        build.activate(false, Cast.member(METI, Role.MEMBER));
        assertEquals(
                List.of("Design 2027-01-04 2027-02-05", "Trial 2027-02-08 2027-02-15"),
                moved(design, "2027-01-04", "2027-02-05"));
        assertTrue(timetable
                .clash(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-02"), null)
                .isEmpty());
    }

    @Test
    void the_chain_ends_where_nothing_moves() {
        assertEquals(1, moved(design, "2027-01-11", "2027-01-29").size());
        assertEquals(1, moved(trial, "2027-02-15", "2027-06-30").size());
    }

    @Test
    void a_phase_that_would_overlap_is_named() {
        assertEquals(
                build,
                timetable
                        .clash(LocalDate.parse("2027-02-12"), LocalDate.parse("2027-03-01"), trial)
                        .get());
        assertEquals(
                build,
                timetable.clashBefore(trial, LocalDate.parse("2027-02-12")).get());
        assertTrue(timetable.clashBefore(trial, LocalDate.parse("2027-02-13")).isEmpty());
    }

    private List<String> moved(Phase phase, String start, String end) {
        return timetable.shifts(phase, LocalDate.parse(start), LocalDate.parse(end)).stream()
                .map(shift -> shift.phase().getTitle().getEn() + " " + shift.start() + " " + shift.end())
                .toList();
    }

    private Phase phase(String title, String start, String end) {
        Phase phase = new Phase(project(), Bilingual.of(null, title), LocalDate.parse(start), LocalDate.parse(end));
        phases.add(phase);
        return phase;
    }

    static Project project() {
        return new Project(
                Bilingual.of("案件", "Project"),
                Bilingual.of(null, null),
                null,
                null,
                Kind.BILATERAL,
                LifeCycle.IMPLEMENTATION,
                Audience.everybody(METI));
    }
}
