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
 * Who may do what at which stage. The proposal is the Japanese company's, together with the Indian company. Each line
 * names, for one person, the acts allowed at each stage; acts not named are refused.
 */
class ProposalRightsTest {

    private static final Map<String, BiPredicate<Proposal, Member>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("edit", Proposal::editableBy);
        ACTS.put("submit", Proposal::submittableBy);
        ACTS.put("screen", Proposal::screenableBy);
        ACTS.put("forward", Proposal::forwardableBy);
        ACTS.put("return", Proposal::returnableBy);
        ACTS.put("decline", Proposal::declinableBy);
        ACTS.put("sign", Proposal::signableBy);
        ACTS.put("withdraw", Proposal::withdrawableBy);
    }

    private static final Map<String, Member> PEOPLE = Map.of(
            "originator", Cast.MEMBER_JP,
            "partner", Cast.MEMBER_IN,
            "stranger", Cast.FEDERATION_IN,
            "focal-jp", Cast.FOCAL_JP,
            "focal-in", Cast.FOCAL_IN,
            "focal-neither", Cast.FOCAL_NEITHER,
            "moderator", Cast.MODERATOR,
            "administrator", Cast.ADMINISTRATOR,
            "newcomer", Cast.NEWCOMER,
            "visitor", Member.visitor());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "originator    | DRAFT        | edit submit withdraw",
                "partner       | DRAFT        | edit submit withdraw",
                "stranger      | DRAFT        | -",
                "focal-jp      | DRAFT        | -",
                "focal-in      | DRAFT        | -",
                "focal-neither | DRAFT        | -",
                "moderator     | DRAFT        | -",
                "administrator | DRAFT        | -",
                "newcomer      | DRAFT        | -",
                "visitor       | DRAFT        | -",
                "originator    | SUBMITTED    | withdraw",
                "partner       | SUBMITTED    | withdraw",
                "stranger      | SUBMITTED    | -",
                "focal-jp      | SUBMITTED    | screen",
                "focal-in      | SUBMITTED    | -",
                "focal-neither | SUBMITTED    | -",
                "moderator     | SUBMITTED    | -",
                "administrator | SUBMITTED    | -",
                "newcomer      | SUBMITTED    | -",
                "visitor       | SUBMITTED    | -",
                "originator    | SCREENING    | withdraw",
                "partner       | SCREENING    | withdraw",
                "stranger      | SCREENING    | -",
                "focal-jp      | SCREENING    | forward return decline",
                "focal-in      | SCREENING    | -",
                "focal-neither | SCREENING    | -",
                "moderator     | SCREENING    | -",
                "administrator | SCREENING    | -",
                "newcomer      | SCREENING    | -",
                "visitor       | SCREENING    | -",
                "originator    | JOINT_REVIEW | edit withdraw",
                "partner       | JOINT_REVIEW | withdraw",
                "stranger      | JOINT_REVIEW | -",
                "focal-jp      | JOINT_REVIEW | return decline sign",
                "focal-in      | JOINT_REVIEW | return decline sign",
                "focal-neither | JOINT_REVIEW | -",
                "moderator     | JOINT_REVIEW | -",
                "administrator | JOINT_REVIEW | -",
                "newcomer      | JOINT_REVIEW | -",
                "visitor       | JOINT_REVIEW | -",
                "originator    | RETURNED     | edit submit withdraw",
                "partner       | RETURNED     | edit submit withdraw",
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
