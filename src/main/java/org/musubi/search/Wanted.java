package org.musubi.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing that a question asks for, in one or several ways of saying it. */
record Wanted(List<Phrase> ways) {

    static Wanted exactly(List<String> lexemes) {
        return new Wanted(List.of(new Phrase(lexemes)));
    }

    String tsquery() {
        return ways.stream().map(Phrase::tsquery).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** Whether it is a single word out of a list. */
    boolean isOneOf(Set<String> words) {
        return ways.size() == 1
                && ways.get(0).lexemes().size() == 1
                && words.contains(ways.get(0).lexemes().get(0));
    }
}
