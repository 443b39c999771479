package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.Side;

/**
 * Who takes part in the review at which stage. The proposal is the Japanese company's, together with the Indian company.
 * Letters: n reads and writes notes, d knows decisions held back, a assigns reviewers.
 */
class ReviewingTest {

    private static final Member FOCAL_AUTHOR =
            Cast.member("focal-author", Cast.COMPANY_JP, Role.MEMBER, Role.FOCAL_POINT);
    private static final Member MODERATOR_JP = Cast.member("moderator-jp", Cast.METI, Role.MEMBER, Role.MODERATOR);

    private static final Map<String, Member> PEOPLE = Map.ofEntries(
            Map.entry("originator", Cast.MEMBER_JP),
            Map.entry("partner", Cast.MEMBER_IN),
            Map.entry("focal-author", FOCAL_AUTHOR),
            Map.entry("stranger", Cast.FEDERATION_IN),
            Map.entry("focal-jp", Cast.FOCAL_JP),
            Map.entry("focal-in", Cast.FOCAL_IN),
            Map.entry("focal-neither", Cast.FOCAL_NEITHER),
            Map.entry("moderator-jp", MODERATOR_JP),
            Map.entry("moderator-in", Cast.MODERATOR),
            Map.entry("administrator", Cast.ADMINISTRATOR),
            Map.entry("newcomer", Cast.NEWCOMER),
            Map.entry("visitor", Member.visitor()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "originator    | -   | -   | -   | -",
                "partner       | -   | -   | -   | -",
                "focal-author  | -   | a   | a   | -",
                "stranger      | -   | -   | -   | -",
                "focal-jp      | -   | nda | nda | nd",
                "focal-in      | -   | nd  | nda | nd",
                "focal-neither | -   | -   | -   | -",
                "moderator-jp  | -   | a   | -   | -",
                "moderator-in  | -   | -   | -   | -",
                "administrator | -   | -   | -   | -",
                "newcomer      | -   | -   | -   | -",
                "visitor       | -   | -   | -   | -",
            })
    void rights(String who, String draft, String screening, String review, String declined) {
        assertEquals(text(draft), may(who, Stage.DRAFT));
        assertEquals(text(screening), may(who, Stage.SUBMITTED));
        assertEquals(text(screening), may(who, Stage.SCREENING));
        assertEquals(text(review), may(who, Stage.JOINT_REVIEW));
        assertEquals(text(declined), may(who, Stage.DECLINED));
    }

    @Test
    void notes_of_a_side_are_for_that_side() {
        Reviewing japan = Cast.at(Stage.JOINT_REVIEW).reviewing(Cast.FOCAL_JP);
        assertTrue(japan.reads(Circle.JP));
        assertFalse(japan.reads(Circle.IN));
        assertTrue(japan.reads(Circle.JOINT));
        assertFalse(Cast.at(Stage.JOINT_REVIEW).reviewing(Cast.MEMBER_JP).reads(Circle.JOINT));
    }

    @Test
    void nobody_reviews_what_he_may_not_read_or_has_a_part_in() {
        Proposal proposal = Cast.at(Stage.SCREENING);
        Organisation federation = Organisation.verified("keidanren", Cast.METI.getName(), Side.JP, 60);
        assertFalse(new Candidate(person(Role.MEMBER), federation).mayReview(proposal), "may not read AMBER");
        assertFalse(new Candidate(person(Role.MEMBER), Cast.COMPANY_JP).mayReview(proposal), "an author");
        assertTrue(new Candidate(person(Role.MEMBER), Cast.METI).mayReview(proposal));
        assertFalse(new Candidate(person(Role.AUDITOR), Cast.METI).mayReview(proposal), "no member");
    }

    private static Person person(Role role) {
        return new Person("test", "candidate") {
            @Override
            public List<Role> getKnownRoles() {
                return List.of(role);
            }
        };
    }

    private static String may(String who, Stage stage) {
        Reviewing reviewing = Cast.at(stage).reviewing(PEOPLE.get(who));
        return (reviewing.isOpen() ? "n" : "")
                + (reviewing.isDeciding() ? "d" : "")
                + (reviewing.isAssigning() ? "a" : "");
    }

    private static String text(String letters) {
        return letters == null ? "" : letters;
    }
}
