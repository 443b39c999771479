package org.musubi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.musubi.split.Block;
import org.musubi.split.BlockKind;
import org.musubi.split.Decoded;
import org.musubi.split.Format;
import org.musubi.split.Split;
import org.musubi.split.Splitter;
import org.musubi.text.Language;

/** The official Japanese text of the 2025 fact sheet, for whoever has it: docs/build.md says how. It is no part of the project. */
@EnabledIfSystemProperty(named = "musubi.official-text", matches = ".+")
class OfficialTextTest {

    private final Split split = read();

    @Test
    void it_has_seven_headings_with_46_items_and_its_plain_paragraphs() {
        assertEquals(List.of("5", "5+4", "3", "6", "10", "9", "4", "0"), itemsPerHeading());
        assertEquals(46, split.getItems());
        assertEquals(4, split.count(BlockKind.PARAGRAPH));
        assertEquals(List.of(), split.getDoubts());
        assertEquals(1, split.dropped().size());
    }

    @Test
    void its_lines_are_joined_without_stray_spaces() {
        for (Block block : split.blocks()) {
            String text = block.text(Language.JA);
            assertFalse(
                    text.matches(
                            ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}] [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"),
                    text);
            assertTrue(block.kind() == BlockKind.HEADING || text.matches(".*[。：]"), text);
        }
    }

    @Test
    void every_item_is_the_commitment_of_its_number() throws IOException {
        List<String> items = split.blocks().stream()
                .filter(block -> block.kind().isItem())
                .map(block -> block.text(Language.JA))
                .toList();
        List<String> commitments = commitments();
        List<Matching.Pair> pairs = Matching.of(items, commitments);
        System.out.printf(
                "matched %d of %d items with %d commitments, likeness %.2f to %.2f, %.2f in the middle%n",
                pairs.size(),
                items.size(),
                commitments.size(),
                pairs.stream().mapToDouble(Matching.Pair::likeness).min().orElse(0),
                pairs.stream().mapToDouble(Matching.Pair::likeness).max().orElse(0),
                pairs.stream()
                        .mapToDouble(Matching.Pair::likeness)
                        .sorted()
                        .skip(pairs.size() / 2)
                        .findFirst()
                        .orElse(0));
        pairs.forEach(pair -> assertEquals(pair.item(), pair.commitment()));
        assertEquals(46, pairs.size());
    }

    private List<String> itemsPerHeading() {
        List<String> counts = new ArrayList<>();
        int items = 0;
        int subItems = 0;
        for (Block block : split.blocks().subList(1, split.blocks().size())) {
            if (block.kind() == BlockKind.HEADING) {
                counts.add(items + (subItems == 0 ? "" : "+" + subItems));
                items = 0;
                subItems = 0;
            }
            items += block.kind() == BlockKind.ITEM ? 1 : 0;
            subItems += block.kind() == BlockKind.SUB_ITEM ? 1 : 0;
        }
        counts.add(String.valueOf(items));
        return counts;
    }

    private static List<String> commitments() throws IOException {
        List<String> statements = new ArrayList<>();
        try (var file = OfficialTextTest.class.getResourceAsStream("/plan/initiative.json")) {
            for (JsonNode item : new ObjectMapper().readTree(file).path("commitments")) {
                statements.add(item.path("statement_ja").asText());
            }
        }
        return statements;
    }

    private static Split read() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(System.getProperty("musubi.official-text")));
            return Splitter.split(Decoded.of(bytes).text(), Format.PLAIN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
