package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;

class MilestoneTest {

    private static final LocalDate MET_ON = LocalDate.of(2026, 3, 31);

    private final Milestone milestone = new Milestone(
            Cast.project(LifeCycle.IMPLEMENTATION), Bilingual.of("契約", "Contract"), LocalDate.of(2026, 4, 1), Side.IN);

    @Test
    void a_party_claims_and_the_other_sides_focal_point_confirms() {
        assertTrue(milestone.claimableBy(Cast.ACCOUNTABLE_IN));
        assertEquals(FactKind.MILESTONE_CLAIMED, claim(Cast.ACCOUNTABLE_IN));
        assertEquals(Proof.CLAIMED, milestone.getProof());
        assertEquals(MET_ON, milestone.getDateMet());
        assertTrue(milestone.confirmableBy(Cast.FOCAL_JP));
        assertEquals(
                FactKind.MILESTONE_CONFIRMED, milestone.confirm(Cast.FOCAL_JP).kind());
        assertEquals(MilestoneStatus.MET, milestone.getStatus());
        assertEquals(Proof.CONFIRMED, milestone.getProof());
    }

    @Test
    void a_contested_claim_is_not_met_and_may_be_claimed_again() {
        claim(Cast.ACCOUNTABLE_IN);
        assertEquals("署名がない", milestone.contest("署名がない", Cast.FOCAL_JP).detail().get("reason"));
        assertEquals(MilestoneStatus.NOT_MET, milestone.getStatus());
        assertNull(milestone.getDateMet());
        assertTrue(milestone.claimableBy(Cast.ACCOUNTABLE_IN));
    }

    @Test
    void nobody_confirms_for_the_claiming_side() {
        claim(Cast.ACCOUNTABLE_IN);
        assertFalse(milestone.confirmableBy(Cast.FOCAL_IN));
        assertFalse(milestone.confirmableBy(Cast.IMPLEMENTING_JP));
        assertFalse(milestone.confirmableBy(Cast.VISITOR));
    }

    @Test
    void nobody_confirms_an_own_claim_for_another_organisation() {
        assertTrue(milestone.claimableBy(Cast.LIAISON_FOR_IN));
        claim(Cast.LIAISON_FOR_IN);
        assertFalse(milestone.confirmableBy(Cast.LIAISON_FOR_JP));
        assertFalse(milestone.contestableBy(Cast.LIAISON_FOR_JP));
        assertTrue(milestone.confirmableBy(Cast.FOCAL_JP));
    }

    @Test
    void only_parties_and_the_responsible_sides_focal_point_claim() {
        assertTrue(milestone.claimableBy(Cast.FOCAL_IN));
        assertFalse(milestone.claimableBy(Cast.FOCAL_JP));
        assertFalse(milestone.claimableBy(Cast.OUTSIDER_JP));
        assertFalse(milestone.claimableBy(Cast.ROLELESS));
        assertFalse(milestone.claimableBy(Cast.ADMINISTRATOR));
    }

    @Test
    void what_waits_or_is_confirmed_is_not_claimed_again() {
        claim(Cast.ACCOUNTABLE_IN);
        assertThrows(IllegalStateException.class, () -> claim(Cast.ACCOUNTABLE_IN));
        milestone.confirm(Cast.FOCAL_JP);
        assertThrows(IllegalStateException.class, () -> claim(Cast.ACCOUNTABLE_IN));
        assertThrows(IllegalStateException.class, () -> milestone.confirm(Cast.FOCAL_JP));
    }

    private FactKind claim(Member by) {
        Evidence evidence = new Evidence(
                milestone, MilestoneStatus.MET, MET_ON, Bilingual.of(null, "Signed contract"), null, null, by);
        return milestone.claim(evidence, by).kind();
    }
}
