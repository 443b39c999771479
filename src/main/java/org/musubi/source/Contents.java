package org.musubi.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.split.Block;
import org.musubi.split.BlockKind;
import org.musubi.split.Numbering;
import org.musubi.split.Split;
import org.musubi.text.Language;

/**
 * The parts of a document in both languages, side by side by their numbers, in the order of the language that prevails.
 *
 * @param differences where the two languages do not agree
 */
public record Contents(List<Row> rows, List<Difference> differences) {

    /** A part; a language that does not have it is null. */
    public record Row(BlockKind kind, String number, Block japanese, Block english) {

        String ja() {
            return japanese == null ? null : japanese.text(Language.JA);
        }

        String en() {
            return english == null ? null : english.text(Language.EN);
        }

        String markerJa() {
            return japanese == null ? null : japanese.getSign();
        }

        String markerEn() {
            return english == null ? null : english.getSign();
        }

        Block in(Language language) {
            return language == Language.JA ? japanese : english;
        }
    }

    /**
     * A number that only one language has, or that is an item in one and a sub-item in the other.
     *
     * @param missing the language that lacks it; null where both have it
     */
    public record Difference(String number, BlockKind kind, Language missing) {}

    /** Whatever is there; either split may be null. */
    static Contents of(Split ja, Split en, Language first) {
        Map<String, Block> japanese = numbered(ja);
        Map<String, Block> english = numbered(en);
        List<String> order = first == Language.JA ? order(japanese, english) : order(english, japanese);
        List<Row> rows = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (String number : order) {
            Block inJapanese = japanese.get(number);
            Block inEnglish = english.get(number);
            Block leading = first == Language.JA && inJapanese != null || inEnglish == null ? inJapanese : inEnglish;
            rows.add(new Row(leading.kind(), number, inJapanese, inEnglish));
            if (ja != null && en != null) {
                difference(number, leading.kind(), inJapanese, inEnglish, differences);
            }
        }
        return new Contents(rows, differences);
    }

    private static void difference(
            String number, BlockKind kind, Block japanese, Block english, List<Difference> differences) {
        if (japanese == null || english == null) {
            differences.add(new Difference(number, kind, japanese == null ? Language.JA : Language.EN));
        } else if (japanese.kind() != english.kind()) {
            differences.add(new Difference(number, kind, null));
        }
    }

    private static Map<String, Block> numbered(Split split) {
        Map<String, Block> numbered = new LinkedHashMap<>();
        if (split != null) {
            Numbering numbering = new Numbering();
            split.blocks().forEach(block -> numbered.put(numbering.next(block.kind()), block));
        }
        return numbered;
    }

    /** The numbers of the first; what only the second has stands behind what comes before it there. */
    private static List<String> order(Map<String, Block> first, Map<String, Block> second) {
        Map<String, List<String>> behind = new HashMap<>();
        String before = "";
        for (String number : second.keySet()) {
            if (first.containsKey(number)) {
                before = number;
            } else {
                behind.computeIfAbsent(before, place -> new ArrayList<>()).add(number);
            }
        }
        List<String> order = new ArrayList<>(behind.getOrDefault("", List.of()));
        for (String number : first.keySet()) {
            order.add(number);
            order.addAll(behind.getOrDefault(number, List.of()));
        }
        return order;
    }

    public int getItems() {
        return (int) rows.stream().filter(row -> row.kind().isItem()).count();
    }

    /** The first of the differences, as many as help. */
    public List<Difference> getSomeDifferences() {
        return differences.subList(0, Math.min(12, differences.size()));
    }

    public boolean isEven() {
        return differences.isEmpty();
    }
}
