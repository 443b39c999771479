package org.musubi.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** The proposals that were ticked and what shall be done with them, as sent. */
public record BatchForm(@RestForm List<String> ticked, @RestForm String act) {

    /** Each proposal once. */
    List<Batch.Ticked> proposals() {
        return ticked == null
                ? List.of()
                : List.copyOf(ticked.stream()
                        .map(Batch.Ticked::of)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(
                                Batch.Ticked::id, one -> one, (first, again) -> first, LinkedHashMap::new))
                        .values());
    }

    Optional<Act> chosenAct() {
        return Choices.of(Act.class, act);
    }

    Problems problems(GroundsForm grounds) {
        Problems problems = grounds.problems(chosenAct().filter(Act::isReasoned).isPresent());
        return problems.when(proposals().isEmpty(), "ticked", Problem.REQUIRED)
                .when(proposals().size() > Batch.MOST, "ticked", Problem.TOO_LONG)
                .when(chosenAct().isEmpty(), "act", Problem.NOT_A_CHOICE);
    }
}
