package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Role;
import org.musubi.people.Side;
import org.musubi.plan.Party;
import org.musubi.plan.PartyRole;
import org.musubi.support.Cast;

/**
 * Who may do what with an invitation to a draft of the Japanese company, made to a person of an Indian federation. Each
 * line names the acts allowed in each state; acts not named are refused.
 */
class InvitationRightsTest {

    private static final Map<String, BiPredicate<Invitation, Member>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("answer", Invitation::answerableBy);
        ACTS.put("cancel", Invitation::cancellableBy);
        ACTS.put("grant", Invitation::grantableBy);
        ACTS.put("leave", Invitation::isHeldBy);
    }

    private static final Organisation COMPANY = Cast.organisation("company-jp", Side.JP, 70);
    private static final Organisation FEDERATION = Cast.organisation("cii", Side.IN, 60);
    private static final Member FOUNDER = Cast.member(COMPANY, Role.MEMBER);
    private static final Member INVITED = Cast.member(FEDERATION, Role.MEMBER);

    private static final Map<String, Member> PEOPLE = Map.of(
            "founder", FOUNDER,
            "colleague", Cast.member(COMPANY, Role.MEMBER),
            "invited", INVITED,
            "invited-elsewhere", Cast.actingFor(INVITED, Cast.organisation("meity", Side.IN, 10)),
            "same-federation", Cast.member(FEDERATION, Role.MEMBER),
            "focal", Cast.member(Cast.organisation("mea", Side.IN, 10), Role.MEMBER, Role.FOCAL_POINT),
            "administrator", Cast.member(COMPANY, Role.ADMINISTRATOR),
            "visitor", Member.visitor());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "founder           | PENDING   | cancel",
                "colleague         | PENDING   | cancel",
                "invited           | PENDING   | answer",
                "invited-elsewhere | PENDING   | answer",
                "same-federation   | PENDING   | -",
                "focal             | PENDING   | -",
                "administrator     | PENDING   | -",
                "visitor           | PENDING   | -",
                "founder           | REQUESTED | grant",
                "colleague         | REQUESTED | grant",
                "invited           | REQUESTED | -",
                "same-federation   | REQUESTED | -",
                "focal             | REQUESTED | -",
                "visitor           | REQUESTED | -",
                "founder           | REFUSED   | -",
                "invited           | REFUSED   | -",
                "founder           | ACCEPTED  | -",
                "invited           | ACCEPTED  | leave",
                "invited-elsewhere | ACCEPTED  | -",
                "same-federation   | ACCEPTED  | -",
                "visitor           | ACCEPTED  | -",
                "founder           | DECLINED  | -",
                "invited           | DECLINED  | -",
                "founder           | CANCELLED | -",
                "invited           | CANCELLED | -",
                "invited           | LEFT      | -",
            })
    void may(String who, InvitationState state, String acts) {
        Invitation invitation = at(state);
        List<String> allowed = ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(invitation, PEOPLE.get(who)))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(acts == null ? List.of() : Arrays.asList(acts.split(" ")), allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "founder, false",
        "colleague, false",
        "invited, true",
        "same-federation, true",
        "invited-elsewhere, false",
        "focal, false",
        "administrator, false",
        "visitor, false",
    })
    void only_a_reader_who_does_not_write_asks_to(String who, boolean may) {
        Content content = Content.blank().by(Set.of(new Party(FEDERATION, PartyRole.FUNDING)));
        Proposal proposal = new Proposal(content, FOUNDER);
        assertEquals(may, proposal.requestableBy(PEOPLE.get(who)));
    }

    private static Invitation at(InvitationState state) {
        Proposal proposal = new Proposal(Content.blank(), FOUNDER);
        proposal.talk(FOUNDER);
        Invitation invitation = proposal.invite(INVITED.getPerson(), FOUNDER);
        switch (state) {
            case ACCEPTED -> invitation.accept(INVITED);
            case DECLINED -> invitation.decline(INVITED);
            case CANCELLED -> invitation.cancel(FOUNDER);
            case LEFT -> {
                invitation.accept(INVITED);
                invitation.leave(INVITED);
            }
            case REQUESTED -> {
                return proposal.request(INVITED);
            }
            case REFUSED -> {
                Invitation request = proposal.request(INVITED);
                request.refuse(FOUNDER);
                return request;
            }
            case PENDING -> {}
        }
        return invitation;
    }
}
