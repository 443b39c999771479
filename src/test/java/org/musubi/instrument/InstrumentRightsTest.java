package org.musubi.instrument;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;

/**
 * Who may do what to an instrument that the Japanese side has entered: c proposes a correction, e confirms the entry, d
 * gives a date of signature, l links a project, o enters an obligation.
 */
class InstrumentRightsTest {

    private static final Map<String, BiPredicate<Instrument, Member>> ACTS = new LinkedHashMap<>();
    private static final Map<String, Member> MEMBERS = new LinkedHashMap<>();

    static {
        ACTS.put("c", Instrument::correctableBy);
        ACTS.put("e", Instrument::confirmableBy);
        ACTS.put("d", Instrument::datableBy);
        ACTS.put("l", Instrument::linkableBy);
        ACTS.put("o", Instrument::obligingBy);
        MEMBERS.put("visitor", Players.VISITOR);
        MEMBERS.put("company", Players.MEMBER_JP);
        MEMBERS.put("government of Japan", Players.GOVERNMENT_JP);
        MEMBERS.put("focal point of Japan", Players.FOCAL_JP);
        MEMBERS.put("focal point of India", Players.FOCAL_IN);
        MEMBERS.put("administrator", Players.ADMINISTRATOR);
        MEMBERS.put("auditor", Players.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,             negotiating, signed, in force, superseded, terminated
            visitor,                        .,      .,        .,          .,          .
            company,                        .,      .,        .,          .,          .
            government of Japan,            .,      .,        .,          .,          .
            focal point of Japan,        cdlo,    clo,      clo,        clo,         lo
            focal point of India,       cedlo,   celo,     celo,       celo,        elo
            administrator,                  .,      .,        .,          .,          .
            auditor,                        .,      .,        .,          .,          .
            """)
    void acts(String member, String negotiating, String signed, String inForce, String superseded, String terminated) {
        assertEquals(negotiating, allowed(member, InstrumentState.NEGOTIATING));
        assertEquals(signed, allowed(member, InstrumentState.SIGNED));
        assertEquals(inForce, allowed(member, InstrumentState.IN_FORCE));
        assertEquals(superseded, allowed(member, InstrumentState.SUPERSEDED));
        assertEquals(terminated, allowed(member, InstrumentState.TERMINATED));
    }

    private static String allowed(String member, InstrumentState state) {
        Instrument instrument = InstrumentTest.instrument("state", state.name());
        String letters = ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(instrument, MEMBERS.get(member)))
                .map(Map.Entry::getKey)
                .collect(joining());
        return letters.isEmpty() ? "." : letters;
    }
}
