package org.musubi.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.people.Member;

/** How much of what people expect they find among the first ten answers. */
@QuarkusTest
class SearchQualityTest {

    private static final double WANTED = 0.95;

    @Inject
    EntityManager database;

    @Inject
    Search search;

    @Inject
    SynonymGroups synonyms;

    @Test
    void what_is_expected_stands_among_the_first_ten() {
        List<JudgedQuestion> judged = JudgedQuestion.all();
        assertTrue(judged.size() >= 60);
        Map<UUID, String> names = names();
        List<String> misses = new ArrayList<>();
        double sum = 0;
        for (JudgedQuestion one : judged) {
            List<String> answers = answers(one.question(), names);
            double recall = one.recall(answers);
            sum += recall;
            if (recall < 1) {
                misses.add(one.question() + " " + one.expected() + " answered by "
                        + answers.stream().limit(12).toList());
            }
        }
        double mean = sum / judged.size();
        System.out.printf("recall of %d questions: %.3f%n%s%n", judged.size(), mean, String.join("\n", misses));
        assertTrue(mean >= WANTED, mean + ": " + misses);
    }

    private List<String> answers(String question, Map<UUID, String> names) {
        return QuarkusTransaction.requiringNew()
                .call(() -> search
                        .answers(Question.of(question, synonyms.current()), SearchFilter.of(question), Member.visitor())
                        .all()
                        .stream()
                        .map(answer -> names.get(answer.id()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** What belongs to the plan; other tests leave more behind. */
    private Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        collect("select c.id, substring(c.ref, 8) from Commitment c", names);
        collect("select p.id, substring(c.ref, 8) from Project p join p.commitment c where p.originId is null", names);
        collect(
                "select o.id, o.code from Organisation o where exists (select 1 from Commitment c join c.parties p where p.organisation = o)",
                names);
        return names;
    }

    private void collect(String query, Map<UUID, String> names) {
        database.createQuery(query, Object[].class)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
    }
}
