package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musubi.history.FactKind;
import org.musubi.text.Bilingual;

class LifeCycleTest {

    private static final Bilingual REASON = Bilingual.of("目的を達成", "Purpose achieved");

    @Test
    void states_lead_where_the_activity_status_list_says() {
        assertEquals(List.of(LifeCycle.IMPLEMENTATION, LifeCycle.CANCELLED), after(LifeCycle.PIPELINE));
        assertEquals(
                List.of(LifeCycle.FINALISATION, LifeCycle.CANCELLED, LifeCycle.SUSPENDED),
                after(LifeCycle.IMPLEMENTATION));
        assertEquals(
                List.of(LifeCycle.CLOSED, LifeCycle.CANCELLED, LifeCycle.SUSPENDED), after(LifeCycle.FINALISATION));
        assertEquals(List.of(LifeCycle.IMPLEMENTATION, LifeCycle.CANCELLED), after(LifeCycle.SUSPENDED));
        assertEquals(List.of(), after(LifeCycle.CLOSED));
        assertEquals(List.of(), after(LifeCycle.CANCELLED));
    }

    @Test
    void a_project_runs_from_the_pipeline_to_its_final_stage() {
        Project project = Cast.project(LifeCycle.PIPELINE);
        assertEquals(FactKind.PROJECT_STARTED, project.start(Cast.FOCAL_JP).kind());
        assertEquals("予算", project.suspend("予算", Cast.FOCAL_IN).detail().get("reason"));
        assertEquals(
                FactKind.PROJECT_RESUMED, project.resume("解決", Cast.FOCAL_IN).kind());
        assertEquals(
                FactKind.PROJECT_FINALISING, project.finalise(Cast.FOCAL_JP).kind());
        assertEquals(LifeCycle.FINALISATION, project.getLifeCycle());
    }

    @Test
    void an_act_is_refused_where_it_does_not_begin() {
        assertThrows(IllegalStateException.class, () -> Cast.project(LifeCycle.SUSPENDED)
                .start(Cast.FOCAL_JP));
        assertThrows(IllegalStateException.class, () -> Cast.project(LifeCycle.PIPELINE)
                .resume("理由", Cast.FOCAL_JP));
        assertThrows(IllegalStateException.class, () -> Cast.project(LifeCycle.CLOSED)
                .suspend("理由", Cast.FOCAL_JP));
    }

    @Test
    void two_keys_close_a_project() {
        Project project = Cast.project(LifeCycle.FINALISATION);
        assertEquals(
                FactKind.PROJECT_CLOSURE_SIGNED,
                project.proposeTo(Ending.CLOSURE, REASON, Cast.FOCAL_JP).kind());
        assertEquals(LifeCycle.FINALISATION, project.getLifeCycle());
        assertEquals(
                FactKind.PROJECT_CLOSED,
                project.end(Ending.CLOSURE, Cast.FOCAL_IN).kind());
        assertEquals(LifeCycle.CLOSED, project.getLifeCycle());
        assertEquals(2, project.getKeys().size());
    }

    @Test
    void one_side_or_one_person_never_holds_both_keys() {
        Project project = Cast.project(LifeCycle.FINALISATION);
        project.proposeTo(Ending.CLOSURE, REASON, Cast.LIAISON_FOR_JP);
        assertThrows(IllegalStateException.class, () -> project.end(Ending.CLOSURE, Cast.FOCAL_JP));
        assertThrows(IllegalStateException.class, () -> project.end(Ending.CLOSURE, Cast.LIAISON_FOR_IN));
        assertEquals(LifeCycle.FINALISATION, project.getLifeCycle());
    }

    @Test
    void a_key_to_another_ending_or_none_ends_nothing() {
        Project project = Cast.project(LifeCycle.FINALISATION);
        assertThrows(IllegalStateException.class, () -> project.end(Ending.CLOSURE, Cast.FOCAL_IN));
        project.proposeTo(Ending.CANCELLATION, REASON, Cast.FOCAL_JP);
        assertThrows(IllegalStateException.class, () -> project.end(Ending.CLOSURE, Cast.FOCAL_IN));
    }

    @Test
    void a_new_proposal_takes_the_place_of_the_former() {
        Project project = Cast.project(LifeCycle.FINALISATION);
        project.proposeTo(Ending.CLOSURE, REASON, Cast.FOCAL_JP);
        project.proposeTo(Ending.CLOSURE, Bilingual.of("別の理由", "Another reason"), Cast.FOCAL_IN);
        assertFalse(project.getRights().signableBy(Ending.CLOSURE, Cast.LIAISON_FOR_IN));
        assertTrue(project.getRights().signableBy(Ending.CLOSURE, Cast.FOCAL_JP));
    }

    @Test
    void a_changed_text_makes_the_key_void() {
        Project project = Cast.project(LifeCycle.FINALISATION);
        project.proposeTo(Ending.CLOSURE, REASON, Cast.FOCAL_JP);
        project.reword(Bilingual.of("別の名称", "Another title"), project.getSummary(), Cast.FOCAL_JP);
        assertFalse(project.proposed(Ending.CLOSURE).orElseThrow().isStanding());
        assertFalse(project.getRights().signableBy(Ending.CLOSURE, Cast.FOCAL_IN));
    }

    private static List<LifeCycle> after(LifeCycle state) {
        return Stream.of(LifeCycle.values()).filter(state::mayBecome).toList();
    }
}
