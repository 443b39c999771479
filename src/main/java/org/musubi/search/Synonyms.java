package org.musubi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Words that mean the same, in both languages and in every direction: whoever asks for one finds the others. */
final class Synonyms {

    static final Synonyms NONE = new Synonyms(List.of());

    /** A word of a question that has synonyms, and where it stands. */
    record Match(int start, int end, Wanted wanted) {}

    private record Entry(List<String> lexemes, Wanted wanted) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** @param groups each with its words between commas */
    Synonyms(Collection<String> groups) {
        groups.forEach(this::enter);
        byFirst.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparing((Entry entry) -> entry.lexemes().size(), Comparator.reverseOrder())));
    }

    private void enter(String group) {
        List<List<String>> ways = words(group)
                .map(word ->
                        Analysis.ofQuestion(word).stream().map(Term::lexeme).toList())
                .filter(lexemes -> !lexemes.isEmpty())
                .distinct()
                .toList();
        Wanted wanted = new Wanted(ways.stream().map(Phrase::new).toList());
        ways.forEach(lexemes -> byFirst.computeIfAbsent(lexemes.get(0), first -> new ArrayList<>())
                .add(new Entry(lexemes, wanted)));
    }

    /** The words of a group as they are typed, with commas between them. */
    static Stream<String> words(String group) {
        return Arrays.stream(group.split("[,、，\n]")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** The words with synonyms in a question, longest first and without overlap. */
    List<Match> in(List<Term> terms) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            Match match = longestAt(terms, at);
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                while (at < terms.size() && terms.get(at).start() < match.end()) {
                    at++;
                }
            }
        }
        return matches;
    }

    private Match longestAt(List<Term> terms, int at) {
        return byFirst.getOrDefault(terms.get(at).lexeme(), List.of()).stream()
                .map(entry -> matched(entry, terms, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Match matched(Entry entry, List<Term> terms, int at) {
        int size = entry.lexemes().size();
        if (at + size > terms.size()) {
            return null;
        }
        for (int i = 0; i < size; i++) {
            Term term = terms.get(at + i);
            boolean beside = term.position() == terms.get(at).position() + i;
            if (!beside || !term.lexeme().equals(entry.lexemes().get(i))) {
                return null;
            }
        }
        return new Match(terms.get(at).start(), terms.get(at + size - 1).end(), entry.wanted());
    }
}
