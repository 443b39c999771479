package org.musubi.instrument;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;

/** Who may do what to an obligation that the Indian company owes: c claims, a answers, w proposes a waiver, s signs it, x proposes a day. */
class ObligationRightsTest {

    private static final Bilingual WHY = Bilingual.of("理由", "Reason");
    private static final Map<String, BiPredicate<Obligation, Member>> ACTS = new LinkedHashMap<>();
    private static final Map<String, Member> MEMBERS = new LinkedHashMap<>();

    static {
        ACTS.put("c", Obligation::claimableBy);
        ACTS.put("a", Obligation::answerableBy);
        ACTS.put("w", Obligation::waivableBy);
        ACTS.put("s", Obligation::waiverSignableBy);
        ACTS.put("x", Obligation::extendableBy);
        MEMBERS.put("visitor", Players.VISITOR);
        MEMBERS.put("owner", Players.MEMBER_IN);
        MEMBERS.put("company of Japan", Players.MEMBER_JP);
        MEMBERS.put("government of Japan", Players.GOVERNMENT_JP);
        MEMBERS.put("focal point of India", Players.FOCAL_IN);
        MEMBERS.put("focal point of Japan", Players.FOCAL_JP);
        MEMBERS.put("administrator", Players.ADMINISTRATOR);
        MEMBERS.put("auditor", Players.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,             open, claimed, contested, waiver proposed by India, fulfilled, waived
            visitor,                 .,       .,         .,                        .,         .,      .
            owner,                   c,       .,         c,                        c,         .,      .
            company of Japan,        .,       .,         .,                        .,         .,      .
            government of Japan,     .,       .,         .,                        .,         .,      .
            focal point of India,  cwx,       .,       cwx,                      cwx,         .,      .
            focal point of Japan,   wx,       a,        wx,                      wsx,         .,      .
            administrator,           .,       .,         .,                        .,         .,      .
            auditor,                 .,       .,         .,                        .,         .,      .
            """)
    void acts(
            String member,
            String open,
            String claimed,
            String contested,
            String proposed,
            String fulfilled,
            String waived) {
        assertEquals(open, allowed(member, InstrumentTest.obligation(Side.IN)));
        assertEquals(claimed, allowed(member, claimed()));
        assertEquals(contested, allowed(member, contested()));
        assertEquals(proposed, allowed(member, proposed()));
        assertEquals(fulfilled, allowed(member, fulfilled()));
        assertEquals(waived, allowed(member, waived()));
    }

    @Test
    void a_claim_of_the_other_side_ends_a_waiver_that_waits() {
        Obligation obligation = proposed();
        obligation.claim(WHY, null, Players.MEMBER_IN);
        assertNull(obligation.getWaiver());
        assertThrows(IllegalStateException.class, () -> obligation.waive(Players.FOCAL_JP));
    }

    private static Obligation claimed() {
        Obligation obligation = InstrumentTest.obligation(Side.IN);
        obligation.claim(WHY, null, Players.MEMBER_IN);
        return obligation;
    }

    private static Obligation contested() {
        Obligation obligation = claimed();
        obligation.contest(WHY, Players.FOCAL_JP);
        return obligation;
    }

    private static Obligation fulfilled() {
        Obligation obligation = claimed();
        obligation.confirm(Players.FOCAL_JP);
        return obligation;
    }

    private static Obligation proposed() {
        Obligation obligation = InstrumentTest.obligation(Side.IN);
        obligation.proposeWaiver(WHY, Players.FOCAL_IN);
        return obligation;
    }

    private static Obligation waived() {
        Obligation obligation = proposed();
        obligation.waive(Players.FOCAL_JP);
        return obligation;
    }

    private static String allowed(String member, Obligation obligation) {
        String letters = ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(obligation, MEMBERS.get(member)))
                .map(Map.Entry::getKey)
                .collect(joining());
        return letters.isEmpty() ? "." : letters;
    }
}
