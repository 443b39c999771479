package org.musubi.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.finding.FindingKind;
import org.musubi.finding.FindingSide;
import org.musubi.people.SharingLabel;
import org.musubi.text.Language;

/** By what the answers can be narrowed down; only answers that the reader may see are counted. */
public record Facets(
        List<Count<FindingKind>> kinds,
        List<Count<String>> sectors,
        List<Count<String>> states,
        List<Count<FindingSide>> sides,
        List<Count<SharingLabel>> labels,
        List<Count<Language>> languages,
        List<Count<Integer>> years) {

    static Facets of(List<Candidate> answers) {
        return new Facets(
                counts(answers, one -> Stream.of(one.kind())),
                counts(answers, one -> Stream.ofNullable(one.sector())),
                counts(answers, one -> Stream.ofNullable(one.state())),
                counts(answers, Facets::sides),
                counts(answers, one -> Stream.of(one.shownLabel())),
                counts(answers, Facets::languages),
                counts(answers, one -> Stream.ofNullable(one.year())));
    }

    private static Stream<FindingSide> sides(Candidate one) {
        return Stream.of(FindingSide.values()).filter(side -> side == FindingSide.JP ? one.japan() : one.india());
    }

    private static Stream<Language> languages(Candidate one) {
        return Stream.of(Language.values()).filter(language -> language == Language.JA ? one.inJa() : one.inEn());
    }

    private static <T extends Comparable<T>> List<Count<T>> counts(
            List<Candidate> answers, Function<Candidate, Stream<T>> values) {
        Map<T, Long> counted =
                answers.stream().flatMap(values).collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Count<T> count) -> -count.number())
                        .thenComparing(Count::value))
                .toList();
    }
}
