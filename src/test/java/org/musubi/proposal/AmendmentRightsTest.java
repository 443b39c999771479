package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;

/**
 * Who may do what with an amendment of the Indian federation to the Japanese company's proposal. Letters: e edit, p propose,
 * w withdraw, a accept, r reject, o make an own proposal of it.
 */
class AmendmentRightsTest {

    private static final Map<String, Member> PEOPLE = Map.of(
            "amender", Cast.FEDERATION_IN,
            "originator", Cast.MEMBER_JP,
            "partner", Cast.MEMBER_IN,
            "focal-jp", Cast.FOCAL_JP,
            "administrator", Cast.ADMINISTRATOR,
            "visitor", Member.visitor());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "amender       | epw | w  | w  | o | - | -",
                "originator    | -   | r  | ar | - | - | -",
                "partner       | -   | -  | -  | - | - | -",
                "focal-jp      | -   | -  | -  | - | - | -",
                "administrator | -   | -  | -  | - | - | -",
                "visitor       | -   | -  | -  | - | - | -",
            })
    void rights(
            String who,
            String draft,
            String evaluatingInScreening,
            String evaluatingInReview,
            String rejected,
            String withdrawn,
            String accepted) {
        Member member = PEOPLE.get(who);
        assertEquals(text(draft), may(member, draft(Stage.SCREENING)));
        assertEquals(text(evaluatingInScreening), may(member, proposed(Stage.SCREENING)));
        assertEquals(text(evaluatingInReview), may(member, proposed(Stage.JOINT_REVIEW)));
        Amendment gone = proposed(Stage.JOINT_REVIEW);
        gone.reject("no", Cast.MEMBER_JP);
        assertEquals(text(rejected), may(member, gone));
        Amendment back = proposed(Stage.JOINT_REVIEW);
        back.withdraw(Cast.FEDERATION_IN);
        assertEquals(text(withdrawn), may(member, back));
        Amendment in = proposed(Stage.JOINT_REVIEW);
        in.accept(2, Cast.MEMBER_JP);
        assertEquals(text(accepted), may(member, in));
    }

    @Test
    void readers_who_take_part_amend_while_nothing_is_decided() {
        assertFalse(Cast.at(Stage.DRAFT).amendableBy(Cast.MEMBER_IN));
        for (Stage stage : new Stage[] {Stage.SUBMITTED, Stage.SCREENING, Stage.JOINT_REVIEW, Stage.RETURNED}) {
            assertTrue(Cast.at(stage).amendableBy(Cast.FOCAL_IN), stage.name());
            assertFalse(Cast.at(stage).amendableBy(Cast.MEMBER_JP), stage.name());
            assertFalse(Cast.at(stage).amendableBy(Cast.ADMINISTRATOR), stage.name());
        }
        assertFalse(Cast.at(Stage.DECLINED).amendableBy(Cast.FOCAL_IN));
    }

    @Test
    void nothing_is_promoted_twice() {
        Amendment amendment = proposed(Stage.JOINT_REVIEW);
        amendment.reject("no", Cast.MEMBER_JP);
        amendment.promote(Cast.at(Stage.DRAFT), Cast.FEDERATION_IN);
        assertThrows(IllegalStateException.class, () -> amendment.promote(Cast.at(Stage.DRAFT), Cast.FEDERATION_IN));
    }

    @Test
    void a_draft_is_read_by_the_amender_alone() {
        Amendment draft = draft(Stage.JOINT_REVIEW);
        assertFalse(draft.getAudience().readableBy(Cast.FOCAL_IN));
        assertTrue(draft.getAudience().readableBy(Cast.FEDERATION_IN));
        assertTrue(proposed(Stage.JOINT_REVIEW).getAudience().readableBy(Cast.MEMBER_JP));
    }

    private static Amendment draft(Stage stage) {
        return new Amendment(
                Cast.at(stage),
                new Amendment.Wordings(1, Bilingual.of("別の題", "Other"), Bilingual.of("別", "Other"), null),
                Cast.FEDERATION_IN);
    }

    private static Amendment proposed(Stage stage) {
        Amendment amendment = draft(stage);
        amendment.propose(Cast.FEDERATION_IN);
        return amendment;
    }

    private static String may(Member member, Amendment amendment) {
        return (amendment.editableBy(member) ? "e" : "")
                + (amendment.proposableBy(member) ? "p" : "")
                + (amendment.withdrawableBy(member) ? "w" : "")
                + (amendment.acceptableBy(member) ? "a" : "")
                + (amendment.rejectableBy(member) ? "r" : "")
                + (amendment.promotableBy(member) ? "o" : "");
    }

    private static String text(String letters) {
        return letters == null ? "" : letters;
    }
}
