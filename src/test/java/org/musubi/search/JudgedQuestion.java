package org.musubi.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people ask of the plan, and what they expect, judged by reading the plan. */
record JudgedQuestion(String question, Set<String> expected) {

    static final int SHOWN = 10;

    static List<JudgedQuestion> all() {
        try (InputStream file = JudgedQuestion.class.getResourceAsStream("/search/judged.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> new JudgedQuestion(
                            parts[0].strip(),
                            Arrays.stream(parts[1].strip().split(" ")).collect(Collectors.toSet())))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The part of what is expected that stands among the first ten. */
    double recall(List<String> answers) {
        long there = answers.stream().limit(SHOWN).filter(expected::contains).count();
        return (double) there / Math.min(SHOWN, expected.size());
    }
}
