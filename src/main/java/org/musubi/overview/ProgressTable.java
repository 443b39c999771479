package org.musubi.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.musubi.plan.Strength;

/** Sentences counted by what is reported about them, in rows of one kind. */
public record ProgressTable(List<Row> rows) {

    /**
     * A row.
     *
     * @param key code of a sector or place, or name of a strength; null for all sentences
     */
    public record Row(String key, List<Cell> cells, Figure total) {

        public Strength strength() {
            return Strength.valueOf(key);
        }
    }

    /** How many sentences are in a state at the end of a period, and how many came into it and left it since its beginning. */
    public record Cell(Reported reported, Figure now, Figure came, Figure left) {}

    /**
     * Counts.
     *
     * @param parameter narrows the list of sentences to a row: sector, place or strength
     */
    static ProgressTable of(
            String parameter, List<String> keys, List<Sentence> sentences, Period period, RowOf belongs) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            List<Sentence> its = sentences.stream()
                    .filter(sentence -> key == null || belongs.includes(sentence, key))
                    .toList();
            rows.add(row(key, key == null ? "" : "&" + parameter + "=" + key, its, period));
        }
        return new ProgressTable(rows);
    }

    /** Whether a sentence belongs to a row. */
    interface RowOf {

        boolean includes(Sentence sentence, String key);
    }

    private static Row row(String key, String narrowing, List<Sentence> sentences, Period period) {
        String base = "/progress/sentences?since=" + period.since() + "&until=" + period.until() + narrowing;
        List<Cell> cells = Stream.of(Reported.values())
                .map(reported -> new Cell(
                        reported,
                        figure(sentences, base + "&now=" + reported, one -> one.now() == reported),
                        figure(
                                sentences,
                                base + "&came=" + reported,
                                one -> one.now() == reported && one.then() != reported),
                        figure(
                                sentences,
                                base + "&left=" + reported,
                                one -> one.then() == reported && one.now() != reported)))
                .toList();
        return new Row(key, cells, figure(sentences, base, one -> one.now() != null));
    }

    private static Figure figure(List<Sentence> sentences, String path, Predicate<Sentence> counts) {
        return new Figure(null, sentences.stream().filter(counts).count(), path);
    }
}
