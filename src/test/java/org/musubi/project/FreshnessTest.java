package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;

class FreshnessTest {

    @Test
    void each_side_is_due_after_its_own_last_word() {
        Freshness freshness = new Freshness();
        freshness.confirm(Side.JP, LocalDate.of(2025, 11, 30));
        assertNull(freshness.due(Side.JP));
        freshness.keep(Rhythm.QUARTERLY);
        assertEquals(LocalDate.of(2026, 2, 28), freshness.due(Side.JP));
        assertEquals(Side.IN.today().plusMonths(3), freshness.due(Side.IN));
    }

    @Test
    void what_was_said_fades_once_the_day_has_passed() {
        Freshness freshness = new Freshness();
        freshness.confirm(Side.JP, Side.JP.today().minusMonths(2));
        assertFalse(freshness.faded(Side.JP));
        freshness.keep(Rhythm.MONTHLY);
        assertTrue(freshness.faded(Side.JP));
        assertFalse(freshness.overdue(Side.IN));
        freshness.confirm(Side.JP, Side.JP.today());
        assertFalse(freshness.faded(Side.JP));
        freshness.keep(Rhythm.NONE);
        assertNull(freshness.due(Side.JP));
    }

    @Test
    void a_state_that_the_dates_contradict_is_flagged() {
        LocalDate past = LocalDate.now().minusDays(3);
        LocalDate ahead = LocalDate.now().plusDays(3);
        assertEquals(
                Optional.of(Contradiction.END_PASSED), Contradiction.between(LifeCycle.IMPLEMENTATION, null, past));
        assertEquals(Optional.of(Contradiction.START_PASSED), Contradiction.between(LifeCycle.PIPELINE, past, ahead));
        assertEquals(Optional.empty(), Contradiction.between(LifeCycle.IMPLEMENTATION, past, ahead));
        assertEquals(Optional.empty(), Contradiction.between(LifeCycle.CLOSED, past, past));
        assertEquals(Optional.empty(), Contradiction.between(LifeCycle.PIPELINE, null, null));
    }

    @Test
    void the_balance_is_lost_with_the_last_partner_of_a_side_and_found_with_the_next() {
        Project project = Cast.project(LifeCycle.IMPLEMENTATION);
        assertTrue(project.isBalanced());
        assertEquals(Optional.empty(), project.weigh(true, Cast.FOCAL_JP));
        project.getParticipations().removeIf(party -> party.getOrganisation().equals(Cast.COMPANY_IN));
        Fact lost = project.weigh(true, Cast.FOCAL_IN).orElseThrow();
        assertEquals(FactKind.PROJECT_UNBALANCED, lost.kind());
        assertTrue(project.isOffBalance());
        assertEquals(Side.IN.today().plusDays(30), project.getBalanceDue());
        project.with(Cast.COMPANY_IN, PartyRole.FUNDING);
        assertEquals(Optional.empty(), project.weigh(false, Cast.FOCAL_IN));
        project.with(Cast.COMPANY_IN, PartyRole.IMPLEMENTING);
        assertEquals(
                FactKind.PROJECT_BALANCED,
                project.weigh(false, Cast.FOCAL_IN).orElseThrow().kind());
        assertFalse(project.isOffBalance());
    }
}
