package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.proposal.Cast.COMPANY_IN;
import static org.musubi.proposal.Cast.COMPANY_JP;
import static org.musubi.proposal.Cast.FEDERATION_IN;
import static org.musubi.proposal.Cast.FOCAL_IN;
import static org.musubi.proposal.Cast.FOCAL_JP;
import static org.musubi.proposal.Cast.LIAISON_IN;
import static org.musubi.proposal.Cast.LIAISON_JP;
import static org.musubi.proposal.Cast.MEMBER_JP;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musubi.history.FactKind;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Party;
import org.musubi.plan.PartyRole;
import org.musubi.project.Kind;
import org.musubi.web.Problem;

class ProposalTest {

    @Test
    void one_key_is_agreed_by_one_side_and_awaits_the_other() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        assertNull(proposal.getAwaited());
        proposal.sign(FOCAL_JP);
        assertEquals(Side.IN, proposal.getAwaited());
        assertFalse(proposal.isAgreed());
    }

    @Test
    void two_keys_over_the_same_text_are_an_agreement() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(FOCAL_JP);
        proposal.sign(FOCAL_IN);
        assertTrue(proposal.isAgreed());
    }

    @Test
    void an_edit_in_review_voids_both_keys() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(FOCAL_JP);
        var fact = proposal.revise(Cast.content("新しい題名", SharingLabel.AMBER), MEMBER_JP);
        assertEquals("both", fact.detail().get("voided"));
        assertTrue(proposal.key(Side.JP).isEmpty());
        assertEquals(1, proposal.getVoidedSignOffs().size());
        assertTrue(proposal.signableBy(FOCAL_JP));
    }

    @Test
    void the_text_back_as_it_was_does_not_bring_a_key_back() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(FOCAL_JP);
        proposal.revise(Cast.content("新しい題名", SharingLabel.AMBER), MEMBER_JP);
        proposal.revise(Cast.content(), MEMBER_JP);
        assertTrue(proposal.key(Side.JP).isEmpty());
    }

    @Test
    void a_return_voids_the_keys_and_the_thread_goes_on() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        var conversation = proposal.getConversation();
        proposal.sign(FOCAL_JP);
        proposal.giveBack("the amount is missing", FOCAL_IN);
        proposal.submit(MEMBER_JP);
        assertEquals(Stage.SUBMITTED, proposal.getStage());
        assertEquals(conversation, proposal.getConversation());
        assertTrue(proposal.key(Side.JP).isEmpty());
    }

    @Test
    void nobody_signs_for_two_sides() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(LIAISON_JP);
        assertFalse(proposal.signableBy(LIAISON_IN));
        assertThrows(IllegalStateException.class, () -> proposal.sign(LIAISON_IN));
    }

    @Test
    void nobody_signs_for_the_other_side_after_an_edit_either() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(LIAISON_JP);
        proposal.revise(Cast.content("新しい題名", SharingLabel.AMBER), MEMBER_JP);
        assertFalse(proposal.signableBy(LIAISON_IN));
        assertTrue(proposal.signableBy(LIAISON_JP));
    }

    @Test
    void a_side_signs_once() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(FOCAL_JP);
        assertFalse(proposal.signableBy(LIAISON_JP));
    }

    @Test
    void every_change_of_a_text_or_fact_changes_the_hash() {
        String before = Cast.content().hash();
        assertEquals(before, Cast.content().hash());
        assertNotEquals(before, Cast.content("別の題名", SharingLabel.AMBER).hash());
        assertNotEquals(before, Cast.content("半導体人材の共同育成", SharingLabel.GREEN).hash());
        assertNotEquals(before, Cast.content().at(null, "Gujarat").hash());
    }

    @Test
    void a_funder_alone_does_not_make_the_balance() {
        Content content = Cast.content()
                .by(Set.of(new Party(COMPANY_JP, PartyRole.IMPLEMENTING), new Party(COMPANY_IN, PartyRole.FUNDING)));
        assertEquals(Problem.BALANCE_NEEDED, content.lacking().of("parties"));
    }

    @Test
    void a_unilateral_measure_needs_a_reason_instead_of_a_balance() {
        Content content = Cast.content().by(Set.of(new Party(COMPANY_JP, PartyRole.IMPLEMENTING)));
        assertEquals(
                Problem.REASON_NEEDED,
                content.of(Kind.UNILATERAL, null).lacking().of("kindReason"));
        assertFalse(content.of(Kind.UNILATERAL, "export control").lacking().any());
    }

    @Test
    void what_shall_be_public_is_for_participants_until_both_have_agreed() {
        Proposal proposal = new Proposal(Cast.content("公開", SharingLabel.CLEAR), MEMBER_JP);
        assertEquals(SharingLabel.GREEN, proposal.getAudience().getLabel());
    }

    @Test
    void a_draft_is_read_by_its_organisations_only() {
        Proposal draft = Cast.at(Stage.DRAFT);
        assertTrue(draft.getAudience().readableBy(MEMBER_JP));
        assertTrue(draft.getAudience().readableBy(Cast.MEMBER_IN));
        assertFalse(draft.getAudience().readableBy(FOCAL_JP));
        assertFalse(draft.getAudience().readableBy(FEDERATION_IN));
        draft.submit(MEMBER_JP);
        assertTrue(draft.getAudience().readableBy(FOCAL_JP));
    }

    @Test
    void an_incomplete_proposal_cannot_be_submitted() {
        Proposal draft = new Proposal(Cast.content().by(Set.of()), MEMBER_JP);
        assertThrows(IllegalStateException.class, () -> draft.submit(MEMBER_JP));
        assertEquals(Stage.DRAFT, draft.getStage());
    }

    @Test
    void an_act_returns_the_fact_it_made_true_and_keeps_the_decision() {
        Proposal proposal = Cast.at(Stage.SCREENING);
        var fact = proposal.giveBack("please name the place", FOCAL_JP);
        assertEquals(FactKind.PROPOSAL_RETURNED, fact.kind());
        Decision last = proposal.getDecisionsNewestFirst().get(0);
        assertEquals(Stage.SCREENING, last.getFrom());
        assertEquals(Stage.RETURNED, last.getTo());
        assertEquals("please name the place", last.getReason());
    }

    @Test
    void a_reason_is_never_blank() {
        Proposal proposal = Cast.at(Stage.SCREENING);
        assertThrows(IllegalStateException.class, () -> proposal.decline(" ", FOCAL_JP));
    }

    @Test
    void without_both_keys_nothing_becomes_a_project() {
        Proposal proposal = Cast.at(Stage.JOINT_REVIEW);
        proposal.sign(FOCAL_JP);
        assertThrows(IllegalStateException.class, () -> proposal.accept(null, Grounds.none(), FOCAL_IN));
    }

    @Test
    void every_saved_version_is_kept() {
        Proposal proposal = Cast.at(Stage.DRAFT);
        proposal.revise(Cast.content("第二版", SharingLabel.AMBER), MEMBER_JP);
        assertEquals(2, proposal.getVersions().size());
        assertEquals("半導体人材の共同育成", proposal.getVersions().get(0).value(Field.TITLE_JA));
        assertEquals("第二版", proposal.getVersions().get(1).value(Field.TITLE_JA));
    }
}
