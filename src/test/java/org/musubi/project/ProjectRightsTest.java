package org.musubi.project;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;

/** Who may do what, where: the letters stand for the acts in {@link #ACTS}, a dot for none. */
class ProjectRightsTest {

    private static final Map<String, BiPredicate<ProjectRights, Member>> ACTS = new LinkedHashMap<>();
    private static final Map<String, Member> MEMBERS = new LinkedHashMap<>();

    static {
        ACTS.put("s", ProjectRights::startableBy);
        ACTS.put("u", ProjectRights::suspendableBy);
        ACTS.put("r", ProjectRights::resumableBy);
        ACTS.put("f", ProjectRights::finalisableBy);
        ACTS.put("c", ProjectRights::closableBy);
        ACTS.put("x", ProjectRights::cancellableBy);
        ACTS.put("h", ProjectRights::reportableBy);
        ACTS.put("m", ProjectRights::plannableBy);
        ACTS.put("a", ProjectRights::attachableBy);
        ACTS.put("d", ProjectRights::replannableBy);
        MEMBERS.put("visitor", Cast.VISITOR);
        MEMBERS.put("focal point of Japan", Cast.FOCAL_JP);
        MEMBERS.put("focal point of India", Cast.FOCAL_IN);
        MEMBERS.put("accountable party", Cast.ACCOUNTABLE_IN);
        MEMBERS.put("implementing party", Cast.IMPLEMENTING_JP);
        MEMBERS.put("outsider", Cast.OUTSIDER_JP);
        MEMBERS.put("without role", Cast.ROLELESS);
        MEMBERS.put("administrator", Cast.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # member,              pipeline, implementation, finalisation, suspended, closed, cancelled
            visitor,                      .,              .,            .,         .,      .,         .
            focal point of Japan,    sxhmad,        ufxhmad,      ucxhmad,    rxhmad,      .,         .
            focal point of India,    sxhmad,        ufxhmad,      ucxhmad,    rxhmad,      .,         .
            accountable party,        shmad,         ufhmad,        uhmad,     rhmad,      .,         .
            implementing party,         hma,            hma,          hma,       hma,      .,         .
            outsider,                     .,              .,            .,         .,      .,         .
            without role,                 .,              .,            .,         .,      .,         .
            administrator,                .,              .,            .,         .,      .,         .
            """)
    void acts(
            String member,
            String pipeline,
            String implementation,
            String finalisation,
            String suspended,
            String closed,
            String cancelled) {
        assertEquals(pipeline, allowed(member, LifeCycle.PIPELINE));
        assertEquals(implementation, allowed(member, LifeCycle.IMPLEMENTATION));
        assertEquals(finalisation, allowed(member, LifeCycle.FINALISATION));
        assertEquals(suspended, allowed(member, LifeCycle.SUSPENDED));
        assertEquals(closed, allowed(member, LifeCycle.CLOSED));
        assertEquals(cancelled, allowed(member, LifeCycle.CANCELLED));
    }

    @Test
    void no_change_is_said_only_by_a_side_that_has_said_something() {
        Project project = Cast.project(LifeCycle.IMPLEMENTATION);
        StatusReport report = new StatusReport(
                project, Health.ON_TRACK, "2026-03", Bilingual.of(null, "On schedule"), Cast.ACCOUNTABLE_IN);
        project.reported(report, Cast.ACCOUNTABLE_IN);
        String sayers = MEMBERS.entrySet().stream()
                .filter(entry -> project.getRights().confirmableBy(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
        assertEquals("focal point of India, accountable party", sayers);
    }

    @Test
    void the_second_key_is_only_the_other_sides_focal_points() {
        Project project = Cast.project(LifeCycle.FINALISATION);
        project.proposeTo(Ending.CLOSURE, Bilingual.of("完了", "Complete"), Cast.FOCAL_JP);
        String signers = MEMBERS.entrySet().stream()
                .filter(entry -> project.getRights().signableBy(Ending.CLOSURE, entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
        assertEquals("focal point of India", signers);
    }

    private static String allowed(String member, LifeCycle state) {
        ProjectRights rights = Cast.project(state).getRights();
        String letters = ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(rights, MEMBERS.get(member)))
                .map(Map.Entry::getKey)
                .collect(joining());
        return letters.isEmpty() ? "." : letters;
    }
}
