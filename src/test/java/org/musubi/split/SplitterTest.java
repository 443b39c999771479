package org.musubi.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.text.Language;

class SplitterTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_published_text_gives_its_headings_items_and_paragraphs(String language) {
        Split split = Splitter.split(fixture(language), Format.PLAIN);
        assertEquals(
                "h1 p1 p2 1 2 p3 3 h2 4 5s 6s 7 h3 8 9 h4 p4",
                outline(split),
                () -> written(split, Language.of(language)));
        assertEquals(4, split.count(BlockKind.HEADING));
        assertEquals(9, split.getItems());
    }

    @Test
    void japanese_lines_are_joined_without_a_space_over_empty_lines_and_pages() {
        Split split = Splitter.split(fixture("ja"), Format.PLAIN);
        assertEquals(
                "２０３１年４月、双方の港湾担当者は、灯台の明かりを夜明けまで絶やさないための第３回見本会合を開催した。",
                split.blocks().get(3).text(Language.JA));
        assertEquals(
                "森の会と Blue River Trust Pvt. Ltd.は、苗木を最大六百本育てるための取決めに署名する。",
                split.blocks().get(14).text(Language.JA));
    }

    @Test
    void english_lines_are_joined_with_a_space_and_hyphens_of_the_page_go() {
        Split split = Splitter.split(fixture("en"), Format.PLAIN);
        assertTrue(split.blocks().get(1).text(Language.EN).contains("states no real agreement. Both sides"));
        assertTrue(split.blocks().get(4).text(Language.EN).contains("one small tide-gauge station"));
        assertTrue(split.blocks().get(6).text(Language.EN).contains("(provisional name)"));
        assertEquals(
                List.of(Doubt.What.HYPHEN, Doubt.What.HYPHEN),
                split.getDoubts().stream().map(Doubt::what).toList());
    }

    @Test
    void a_hyphen_that_the_text_itself_writes_elsewhere_stays() {
        Split split = Splitter.split(
                "Both sides keep the long-term plan in mind and they will go on with the long-\n"
                        + "term plan until the very last of the lighthouses has been lit by the light of a\n"
                        + "sun that never sets on the sea and on the forest and on the two rivers of them\n"
                        + "both.\n",
                Format.PLAIN);
        assertTrue(split.blocks().get(0).text(Language.EN).contains("with the long-term plan until"));
    }

    @Test
    void the_rule_at_the_end_is_left_out_and_told() {
        List<Dropped> dropped = Splitter.split(fixture("ja"), Format.PLAIN).dropped();
        assertEquals(1, dropped.size());
        assertEquals("***", dropped.get(0).text());
        assertEquals(Dropped.Why.RULE, dropped.get(0).why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void line_ends_of_every_system_give_the_same(String end) {
        for (String language : List.of("ja", "en")) {
            String text = fixture(language);
            assertEquals(
                    Splitter.split(text, Format.PLAIN).blocks(),
                    Splitter.split(text.replace("\n", end), Format.PLAIN).blocks());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "• あ,ITEM",
        "・あ,ITEM",
        "● あ,ITEM",
        "- あ,ITEM",
        "* あ,ITEM",
        "１．あを行う。,ITEM",
        "1. We do it.,ITEM",
        "(1) We do it.,ITEM",
        "（１）行う。,ITEM",
        "①行う。,ITEM",
        "半導体,HEADING",
        "第１章　総則,HEADING",
        "I. Overview,HEADING",
        "協力を進める。,PARAGRAPH",
        "（仮訳）,PARAGRAPH",
        "Both sides agree.,PARAGRAPH",
    })
    void a_line_alone_is_what_its_sign_says(String line, BlockKind kind) {
        Split split = Splitter.split(line + "\n", Format.PLAIN);
        assertEquals(1, split.blocks().size());
        assertEquals(kind, split.blocks().get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"➢ ", "‐ ", "o ", "→ ", "– ", "・", "(a) "})
    void a_sign_of_its_own_under_an_item_makes_a_sub_item(String sign) {
        Split split = Splitter.split("● 次の取組を行う。\n" + sign + "一つ目を行う。\n" + sign + "二つ目を行う。\n● 次に進む。\n", Format.PLAIN);
        assertEquals("1 2s 3s 4", outline(split));
    }

    @Test
    void numbered_lines_that_end_no_sentence_are_headings_and_others_items() {
        assertEquals("h1 1 2 h2 3", outline(Splitter.split("１．灯台\n・明かりを守る。\n・鐘を守る。\n２．森\n・苗木を植える。\n", Format.PLAIN)));
        assertEquals("1 2 3", outline(Splitter.split("１．灯台\n２．森\n３．川\n", Format.PLAIN)));
        assertEquals("1 2s 3s 4", outline(Splitter.split("１．次を行う。\n（１）あ。\n（２）い。\n２．歩く。\n", Format.PLAIN)));
    }

    @Test
    void figures_keep_their_width_and_broken_ones_are_joined() {
        Split split = Splitter.split(
                "• 双方は、静かな海と豊かな森を次の世代に渡すための計画を、２\n０３５年までに双方の言葉で書き上げることを改めて確かめ、１０\n５０億ルピーという数字を用いない。\n", Format.PLAIN);
        assertEquals(
                "双方は、静かな海と豊かな森を次の世代に渡すための計画を、２０３５年までに双方の言葉で書き上げることを改めて確かめ、１０５０億ルピーという数字を用いない。",
                split.blocks().get(0).text(Language.JA));
        assertEquals(1, split.blocks().size());
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 合弁会社 Clean, Sea Ltd., 合弁会社 Clean Sea Ltd.",
        "JA, 五つの, Harbour Group, 五つのHarbour Group",
        "JA, Harbour Group, は進む, Harbour Groupは進む",
        "JA, ＮＥＣ, 及びＣＩＩ, ＮＥＣ及びＣＩＩ",
        "JA, 20, 25年, 2025年",
        "EN, in 2025, 46 items, in 2025 46 items",
        "EN, Japan–, India, Japan–India",
        "EN, public-, Private, public-Private",
        "EN, the sea –, and the forest, the sea – and the forest",
        "EN, https://a.example/, page, https://a.example/page",
        "EN, (, see, (see",
    })
    void lines_are_joined_as_each_language_writes(Language language, String first, String second, String joined) {
        assertEquals(joined, Joiner.joined(List.of(first, second), language));
    }

    @Test
    void page_numbers_go_only_when_they_are_certain() {
        String page = IntStream.range(0, 12)
                .mapToObj(n -> "双方は、港と川を見守る仕事を互いの経験を持ち寄りながら進めていく。\n")
                .collect(Collectors.joining("\n"));
        Split certain = Splitter.split(page + "\n1\n\n" + page + "\n2\n\n" + page + "\n3\n", Format.PLAIN);
        assertEquals(3, certain.dropped().size());
        assertEquals(36, certain.blocks().size());
        Split single = Splitter.split(page + "\n7\n", Format.PLAIN);
        assertEquals(0, single.dropped().size());
        assertEquals(
                List.of(Doubt.What.LONE_NUMBER),
                single.getDoubts().stream().map(Doubt::what).toList());
        assertEquals(
                1, Splitter.split(page + "\n- 7 -\n", Format.PLAIN).dropped().size());
        assertEquals(
                0,
                Splitter.split("1\n灯台。\n2\n森。\n3\n川。\n", Format.PLAIN).dropped().size());
    }

    @Test
    void a_line_that_runs_along_every_page_goes() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            text.append("見本の宣言\n\n");
            for (int line = 0; line < 12; line++) {
                text.append("双方は、港と川を見守る仕事を進める").append(page).append(line).append("。\n\n");
            }
            text.append(page).append("\n\f");
        }
        Split split = Splitter.split(text.toString(), Format.PLAIN);
        assertEquals(48, split.count(BlockKind.PARAGRAPH), () -> written(split, Language.JA));
        assertEquals(8, split.dropped().size());
    }

    @Test
    void markdown_says_itself_what_is_what() {
        Split split = Splitter.split(
                """
                # Title of *all*

                Some **bold** text that
                goes on [here](https://x.example).

                Second heading
                --------------
                1. First item
                   continued here
                   - sub one
                   - sub two
                2. Second item

                ***

                ### Third
                """,
                Format.MARKDOWN);
        assertEquals("h1 p1 h2 1 2s 3s 4 h3", outline(split));
        assertEquals(
                "Some bold text that goes on here (https://x.example).",
                split.blocks().get(1).text(Language.EN));
        assertEquals("First item continued here", split.blocks().get(3).text(Language.EN));
        assertEquals(1, split.dropped().size());
    }

    @Test
    void a_text_without_hard_line_ends_keeps_its_paragraphs() {
        String sentence = "双方は、港と川を見守る仕事を、互いの経験を持ち寄りながら、ゆっくりと、しかし確実に進めていく。";
        String text = sentence.repeat(4) + "\n\n短い段落である。\n\n" + sentence.repeat(4) + "\n\n" + sentence + "\n";
        assertEquals("p1 p2 p3 p4", outline(Splitter.split(text, Format.PLAIN)));
    }

    @Test
    void nothing_gives_nothing() {
        for (String text : List.of("", "\n\n", " \t\r\n\u3000", "***")) {
            assertTrue(Splitter.split(text, Format.PLAIN).isEmpty());
            assertTrue(Splitter.split(text, Format.MARKDOWN).isEmpty());
        }
    }

    @Test
    void ten_thousand_lines_take_hardly_longer_than_ten_times_a_thousand() {
        String once = fixture("ja");
        String long_ = once.repeat(10_000 / once.split("\n").length + 1);
        Split split = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Splitter.split(long_, Format.PLAIN));
        assertTrue(split.blocks().size() > 1_000);
        String evil = "・".repeat(200_000) + "\n" + "*".repeat(200_000) + "a\n" + "[".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Splitter.split(evil, Format.MARKDOWN));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Splitter.split(evil, Format.PLAIN));
    }

    @Test
    void corrections_merge_divide_rename_and_leave_out() {
        Split split = Splitter.split("灯台\n● 一つ目を行う。二つ目も行う。\n● 三つ目を行う。\n", Format.PLAIN);
        assertEquals("h1 1 2", outline(split));
        assertEquals("一つ目を行う。二つ目も行う。● 三つ目を行う。", split.merged(2).blocks().get(1).text(Language.JA));
        Split divided = split.divided(1, 1);
        assertEquals("h1 1 2 3", outline(divided));
        assertEquals("二つ目も行う。", divided.blocks().get(2).text(Language.JA));
        assertEquals("h1 1 2s", outline(split.as(2, BlockKind.SUB_ITEM)));
        assertEquals("h1 1", outline(split.without(2)));
        assertEquals(Dropped.Why.BY_HAND, split.without(2).dropped().get(0).why());
    }

    @Test
    void headings_without_text_and_long_items_are_doubted() {
        Split split = Splitter.split("灯台\n\n森\n\n● " + "長い。".repeat(300) + "\n● [交渉中]の文言。\n", Format.PLAIN);
        List<Doubt.What> doubts = split.getDoubts().stream().map(Doubt::what).toList();
        assertTrue(doubts.contains(Doubt.What.LONG_ITEM), doubts.toString());
        assertTrue(doubts.contains(Doubt.What.BRACKETS), doubts.toString());
        assertFalse(split.isEmpty());
    }

    private static String outline(Split split) {
        List<BlockKind> kinds = split.blocks().stream().map(Block::kind).toList();
        List<String> numbers = Numbering.of(kinds);
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> numbers.get(at) + (kinds.get(at) == BlockKind.SUB_ITEM ? "s" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String written(Split split, Language language) {
        return split.blocks().stream()
                .map(block -> block.kind() + " " + block.text(language))
                .collect(Collectors.joining("\n"));
    }

    static String fixture(String language) {
        try (var file = SplitterTest.class.getResourceAsStream("/source/declaration." + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
