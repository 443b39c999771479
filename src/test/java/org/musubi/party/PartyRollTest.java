package org.musubi.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musubi.history.FactKind;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;
import org.musubi.project.Cast;
import org.musubi.project.LifeCycle;
import org.musubi.project.PartyRoll;
import org.musubi.project.Project;

class PartyRollTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final Project project = Cast.project(LifeCycle.IMPLEMENTATION);
    private final PartyRoll roll = project.getRoll();

    @Test
    void an_organisation_comes_in_and_reads() {
        var fact = roll.admit(Cast.KEIDANREN, Set.of(PartyRole.EXTENDING), DAY, "調整課", Cast.FOCAL_JP);
        assertEquals(FactKind.PARTY_JOINED, fact.kind());
        assertEquals("3", fact.detail().get("roles"));
        assertEquals("keidanren", fact.detail().get("whatJa"));
        assertTrue(project.isPartyTo(Cast.OUTSIDER_JP));
        assertTrue(project.getAudience().getOrganisations().contains(Cast.KEIDANREN));
        assertEquals("調整課", roll.contactPostOf(Cast.KEIDANREN));
        assertThrows(
                IllegalStateException.class,
                () -> roll.admit(Cast.KEIDANREN, Set.of(PartyRole.FUNDING), DAY, null, Cast.FOCAL_JP));
    }

    @Test
    void a_role_that_ends_stays_on_the_roll() {
        roll.recast(Cast.COMPANY_JP, Set.of(PartyRole.FUNDING), DAY, "出資に専念", Cast.FOCAL_JP);
        assertEquals(Set.of(PartyRole.FUNDING), roll.rolesOf(Cast.COMPANY_JP));
        assertEquals(1, roll.former().size());
        assertEquals("出資に専念", roll.former().get(0).getLeavingReason());
        assertEquals(2, project.getParties().size());
    }

    @Test
    void balance_is_lost_with_the_last_delivering_organisation_of_a_side() {
        assertTrue(project.isBalanced());
        assertEquals(List.of(Side.JP), roll.losing(Cast.COMPANY_JP, Set.of()));
        assertEquals(List.of(Side.JP), roll.losing(Cast.COMPANY_JP, Set.of(PartyRole.FUNDING)));
        assertEquals(List.of(), roll.losing(Cast.COMPANY_JP, Set.of(PartyRole.EXTENDING)));
        roll.release(Cast.COMPANY_JP, DAY, "撤退", Cast.FOCAL_JP);
        assertFalse(project.isBalanced());
        assertTrue(project.weigh(true, Cast.FOCAL_JP).isPresent());
        assertTrue(project.isOffBalance());
        assertFalse(project.isPartyTo(Cast.IMPLEMENTING_JP));
        roll.admit(Cast.METI, Set.of(PartyRole.FUNDING), DAY, null, Cast.FOCAL_JP);
        assertFalse(project.isBalanced(), "a funder alone does not count");
        assertEquals(List.of(), roll.losing(Cast.COMPANY_IN, Set.of()), "nothing is left to lose");
        roll.admit(Cast.KEIDANREN, Set.of(PartyRole.IMPLEMENTING), DAY, null, Cast.FOCAL_JP);
        assertTrue(project.isBalanced());
        assertThrows(IllegalStateException.class, () -> roll.release(Cast.COMPANY_JP, DAY, "二度目", Cast.FOCAL_JP));
    }
}
