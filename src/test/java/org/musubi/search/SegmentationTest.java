package org.musubi.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/**
 * Pairs of characters against a dictionary's words and both together, by the Japanese questions of the judged set with
 * the same synonyms written behind each question, so that nothing but the cutting differs.
 */
class SegmentationTest {

    private static final Analyzer DICTIONARY = new JapaneseAnalyzer();

    @Test
    void pairs_alone_find_what_a_dictionary_finds() throws IOException {
        Map<String, String> plan = plan();
        Map<String, Double> recall = new LinkedHashMap<>();
        recall.put("pairs", recall(SegmentationTest::pairs, SegmentationTest::asked, plan));
        recall.put("dictionary", recall(SegmentationTest::words, SegmentationTest::words, plan));
        recall.put(
                "both",
                recall(
                        text -> together(pairs(text), words(text)),
                        question -> together(asked(question), words(question)),
                        plan));
        System.out.println("recall by way of cutting: " + recall);
        assertTrue(recall.get("pairs") >= recall.get("dictionary"), recall.toString());
        assertTrue(recall.get("pairs") >= recall.get("both") - 0.01, recall.toString());
    }

    private static Set<String> together(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> asked(String question) {
        return Question.of(question, Synonyms.NONE).phrases().stream()
                .flatMap(phrase -> phrase.lexemes().stream())
                .map(lexeme -> lexeme.replace(Phrase.ANY, ""))
                .collect(Collectors.toSet());
    }

    /** The question with the synonyms of its words behind it. */
    private static String expanded(String question, List<String> groups) {
        String plain = plain(question);
        return groups.stream()
                .filter(group -> Synonyms.words(group).anyMatch(word -> plain.contains(plain(word))))
                .flatMap(Synonyms::words)
                .collect(Collectors.joining(" ", question + " ", ""));
    }

    private static List<String> groups() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/db/migration/V202611251900__search.sql"));
        return Pattern.compile("\\('01938000[^']*', '([^\n]*)'\\)")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static double recall(
            Function<String, Set<String>> way, Function<String, Set<String>> asking, Map<String, String> plan)
            throws IOException {
        List<String> groups = groups();
        Map<String, Set<String>> terms = new HashMap<>();
        plan.forEach((name, text) -> terms.put(name, way.apply(text)));
        List<JudgedQuestion> japanese = JudgedQuestion.all().stream()
                .filter(one -> one.question().codePoints().anyMatch(c -> c > 0x3000))
                .toList();
        return japanese.stream()
                .mapToDouble(one -> one.recall(ranked(asking.apply(expanded(one.question(), groups)), terms)))
                .average()
                .orElse(0);
    }

    /** Those with all terms first, then by how rare the terms are that they have. */
    private static List<String> ranked(Set<String> asked, Map<String, Set<String>> terms) {
        Map<String, Double> scores = new HashMap<>();
        for (String term : asked) {
            List<String> having = terms.keySet().stream()
                    .filter(name -> holds(terms.get(name), term))
                    .toList();
            having.forEach(
                    name -> scores.merge(name, Math.log(1 + (double) terms.size() / having.size()), Double::sum));
        }
        return scores.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -scores.get(name)).thenComparing(name -> name))
                .toList();
    }

    /** A single character asks for every pair that it begins. */
    private static boolean holds(Set<String> terms, String asked) {
        return terms.contains(asked) || asked.length() == 1 && terms.stream().anyMatch(term -> term.startsWith(asked));
    }

    private static Set<String> pairs(String text) {
        return Analysis.of(text).stream().map(Term::lexeme).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        try (TokenStream tokens = DICTIONARY.tokenStream("text", plain(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
        return words;
    }

    private static Map<String, String> plan() throws IOException {
        JsonNode plan =
                new ObjectMapper().readTree(SegmentationTest.class.getResourceAsStream("/plan/initiative.json"));
        Map<String, String> names = new HashMap<>();
        for (String part : List.of("organisations", "sectors", "places", "frameworks", "bodies")) {
            plan.get(part)
                    .forEach(one -> names.put(
                            one.get("code").asText(), one.get("name_ja").asText()));
        }
        Map<String, String> texts = new HashMap<>();
        plan.get("organisations")
                .forEach(one ->
                        texts.put(one.get("code").asText(), one.get("name_ja").asText()));
        plan.get("commitments").forEach(one -> texts.put(one.get("ref").asText().substring(7), text(one, names)));
        return texts;
    }

    private static String text(JsonNode item, Map<String, String> names) {
        List<String> words = new ArrayList<>(List.of(
                item.get("statement_ja").asText(), names.get(item.get("sector").asText())));
        item.path("parties")
                .forEach(party -> words.add(names.get(party.get("org").asText())));
        item.path("places").forEach(place -> words.add(names.get(place.asText())));
        item.path("framework").forEach(framework -> words.add(names.get(framework.asText())));
        return String.join("。", words);
    }
}
