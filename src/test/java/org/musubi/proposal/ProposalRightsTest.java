package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;

/**
 * Who may do what at which stage. The proposal is the Japanese company's, together with the Indian company; a federation writes with it, and {@code co-author-2} is the same person
 * acting for another organisation. Each line
 * names, for one person, the acts allowed at each stage; acts not named are refused.
 */
class ProposalRightsTest {

    private static final Map<String, BiPredicate<Proposal, Member>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("edit", Proposal::editableBy);
        ACTS.put("invite", Proposal::invitingBy);
        ACTS.put("furnish", Proposal::furnishableBy);
        ACTS.put("submit", Proposal::submittableBy);
        ACTS.put("screen", Proposal::screenableBy);
        ACTS.put("forward", Proposal::forwardableBy);
        ACTS.put("return", Proposal::returnableBy);
        ACTS.put("decline", Proposal::declinableBy);
        ACTS.put("sign", Proposal::signableBy);
        ACTS.put("withdraw", Proposal::withdrawableBy);
    }

    private static final Map<String, Member> PEOPLE = Map.ofEntries(
            Map.entry("originator", Cast.MEMBER_JP),
            Map.entry("partner", Cast.MEMBER_IN),
            Map.entry("co-author", Cast.FEDERATION_JP),
            Map.entry("co-author-2", Cast.actingFor(Cast.FEDERATION_JP, Cast.METI)),
            Map.entry("stranger", Cast.FEDERATION_IN),
            Map.entry("focal-jp", Cast.FOCAL_JP),
            Map.entry("focal-in", Cast.FOCAL_IN),
            Map.entry("focal-neither", Cast.FOCAL_NEITHER),
            Map.entry("moderator", Cast.MODERATOR),
            Map.entry("administrator", Cast.ADMINISTRATOR),
            Map.entry("newcomer", Cast.NEWCOMER),
            Map.entry("visitor", Member.visitor()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "originator    | DRAFT        | edit invite furnish submit withdraw",
                "partner       | DRAFT        | -",
                "co-author     | DRAFT        | edit furnish",
                "co-author-2   | DRAFT        | -",
                "stranger      | DRAFT        | -",
                "focal-jp      | DRAFT        | -",
                "focal-in      | DRAFT        | -",
                "focal-neither | DRAFT        | -",
                "moderator     | DRAFT        | -",
                "administrator | DRAFT        | -",
                "newcomer      | DRAFT        | -",
                "visitor       | DRAFT        | -",
                "originator    | SUBMITTED    | withdraw",
                "partner       | SUBMITTED    | -",
                "co-author     | SUBMITTED    | -",
                "stranger      | SUBMITTED    | -",
                "focal-jp      | SUBMITTED    | screen",
                "focal-in      | SUBMITTED    | -",
                "focal-neither | SUBMITTED    | -",
                "moderator     | SUBMITTED    | -",
                "administrator | SUBMITTED    | -",
                "newcomer      | SUBMITTED    | -",
                "visitor       | SUBMITTED    | -",
                "originator    | SCREENING    | withdraw",
                "partner       | SCREENING    | -",
                "co-author     | SCREENING    | -",
                "stranger      | SCREENING    | -",
                "focal-jp      | SCREENING    | forward return decline",
                "focal-in      | SCREENING    | -",
                "focal-neither | SCREENING    | -",
                "moderator     | SCREENING    | -",
                "administrator | SCREENING    | -",
                "newcomer      | SCREENING    | -",
                "visitor       | SCREENING    | -",
                "originator    | JOINT_REVIEW | edit withdraw",
                "partner       | JOINT_REVIEW | -",
                "co-author     | JOINT_REVIEW | -",
                "stranger      | JOINT_REVIEW | -",
                "focal-jp      | JOINT_REVIEW | return decline sign",
                "focal-in      | JOINT_REVIEW | return decline sign",
                "focal-neither | JOINT_REVIEW | -",
                "moderator     | JOINT_REVIEW | -",
                "administrator | JOINT_REVIEW | -",
                "newcomer      | JOINT_REVIEW | -",
                "visitor       | JOINT_REVIEW | -",
                "originator    | RETURNED     | edit invite furnish submit withdraw",
                "partner       | RETURNED     | -",
                "co-author     | RETURNED     | edit furnish",
                "stranger      | RETURNED     | -",
                "focal-jp      | RETURNED     | -",
                "focal-in      | RETURNED     | -",
                "administrator | RETURNED     | -",
                "originator    | DECLINED     | -",
                "focal-jp      | DECLINED     | -",
                "focal-in      | DECLINED     | -",
                "originator    | WITHDRAWN    | -",
                "focal-jp      | WITHDRAWN    | -",
                "focal-in      | WITHDRAWN    | -",
            })
    void may(String who, Stage stage, String acts) {
        Proposal proposal = Cast.at(stage);
        List<String> allowed = ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(proposal, PEOPLE.get(who)))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(acts == null ? List.of() : Arrays.asList(acts.split(" ")), allowed);
    }
}
