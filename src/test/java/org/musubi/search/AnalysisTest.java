package org.musubi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.text.Bilingual;

/** Whether what is asked for is found in a text, however both are written. */
class AnalysisTest {

    private static final Synonyms SYNONYMS = new Synonyms(List.of(
            "半導体, semiconductor, chip",
            "人材, talent, human resources",
            "オープンRAN, Open RAN, O-RAN",
            "ベンガルール, バンガロール, Bengaluru, Bangalore",
            "オディシャ州, オリッサ州, Odisha, Orissa",
            "電池, battery"));

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "半導体 | 日印半導体サプライチェーン",
                "ｱﾝﾓﾆｱ | クリーン水素・アンモニアの共同意向表明",
                "アンモニア | ｱﾝﾓﾆｱ混焼",
                "あんもにあ | アンモニア混焼",
                "サーバ | サーバーを設置",
                "サーバー | サーバを設置",
                "コンピューター | 先進コンピューティングとコンピュータ",
                "サプライチェーン | サプライ・チェーンの強靱化",
                "サプライ・チェーン | サプライチェーンの強靱化",
                "データセンター | デ−タセンタ−の拡大",
                "バイオ | ヴァイオ",
                "ガス | ｶﾞｽ会社",
                "オープンRAN | インドのオープンＲＡＮパイロット事業",
                "オープンRAN | an Open RAN pilot",
                "Open RAN | オープンRANシステム",
                "O-RAN | オープンRANシステム",
                "1050億 | 投資額1,050億ルピー",
                "1,050億 | 投資額１０５０億ルピー",
                "1050億ルピー | 投資額1,050億ルピー",
                "1050億 | an investment of 105 billion rupees",
                "105 billion | 投資額1,050億ルピー",
                "10,500 crore | an investment of 105 billion rupees",
                "₹10,500 crore | 投資額1,050億ルピー",
                "1兆2000億円 | JPY 1.2 trillion",
                "2025年 | in 2025",
                "600億 | up to 60 billion yen",
                "105000000000 | 投資額1,050億ルピー",
                "1050 | 投資額1,050億ルピー",
                "400 MW | 400MWの再エネ",
                "400MW | 400 MW of renewables",
                "5G | 5Gを中心とする",
                "cooperation | co-operation on trade",
                "co-operation | co-operation on trade",
                "R&D | talent and R&D",
                "C-DAC | ルネサスとC-DACの覚書",
                "companies | a company",
                "semiconductors | Semiconductor policy",
                "半導体 | semiconductors",
                "semiconductor | 半導体",
                "semiconductors | 半導体産業",
                "半導体人材 | talent for semiconductors",
                "Bangalore | ベンガルールの拠点",
                "Orissa | Odisha",
                "蓄電池 | 電池",
                "鉱 | 重要鉱物",
                "鉱 | 採鉱",
                "重要鉱物の備蓄 | 備蓄する重要鉱物",
                "Japan's | Japan",
                "café | cafe",
                "\"半導体政策対話\" | 半導体政策対話の下",
                "「政策対話」 | 半導体政策対話の下",
                "半導体と人材に関する対話 | 人材・半導体。対話"
            })
    void finds(String asked, String text) {
        assertTrue(found(asked, text), Question.of(asked, SYNONYMS).all());
    }

    @ParameterizedTest(name = "{0} not in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "京都 | 東京の都市",
                "\"政策半導体\" | 半導体政策対話",
                "\"supply chain\" | the chain of supply",
                "半導体 | 導体の半分",
                "1051億 | 投資額1,050億ルピー",
                "Bangalore | Chennai",
                "semiconductor | bank"
            })
    void does_not_find(String asked, String text) {
        assertFalse(found(asked, text), Question.of(asked, SYNONYMS).all());
    }

    @Test
    void the_index_and_the_question_are_cut_alike() {
        assertEquals(
                List.of("半導", "導体", "体"),
                Analysis.of("半導体").stream().map(Term::lexeme).toList());
        assertEquals(
                List.of("半導", "導体"),
                Analysis.ofQuestion("半導体").stream().map(Term::lexeme).toList());
    }

    @Test
    void marks_stand_where_the_words_stand_in_the_original() {
        assertEquals(
                "クリーン水素・<mark>ｱﾝﾓﾆｱ</mark>の<mark>半導体</mark>",
                Highlight.of("クリーン水素・ｱﾝﾓﾆｱの半導体", Question.of("アンモニア chips", SYNONYMS))
                        .whole()
                        .getValue());
    }

    @Test
    void what_was_typed_as_markup_is_shown_as_text() {
        assertEquals(
                "&lt;b&gt;<mark>semiconductor</mark>&lt;/b&gt; &amp; &quot;x&quot;",
                Highlight.of("<b>semiconductor</b> & \"x\"", Question.of("semiconductor", SYNONYMS))
                        .whole()
                        .getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"\"\"'",
        "'!?*&|()<->:'",
        "'  '",
        "'\u0000'",
        "'\u202E\u200F'",
        "'the of and'",
        "'\"半導体'",
        "'😀'",
        "'\\'''"
    })
    void anything_can_be_asked(String asked) {
        Question question = Question.of(asked, SYNONYMS);
        assertEquals(question.isEmpty(), question.all().isEmpty());
    }

    @Test
    void what_a_thing_holds_stays_within_what_the_database_takes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < Vector.LONGEST * 2; i++) {
            text.append("word")
                    .append(Integer.toString(i * 7919, 36))
                    .append("長い文")
                    .append(i)
                    .append(' ');
        }
        Vector vector = new Vector();
        for (int i = 0; i < 40; i++) {
            String more = i + text.toString().replace("word", "w" + i);
            vector.with(Bilingual.of(more, more), 'D');
        }
        long bytes = vector.toString().length();
        assertTrue(bytes < 4_000_000, "written out: " + bytes);
    }

    /** Whether everything that is asked for is in the text, as PostgreSQL would find it. */
    private static boolean found(String asked, String text) {
        Question question = Question.of(asked, SYNONYMS);
        List<Term> terms = Analysis.of(text);
        return !question.isEmpty()
                && question.wanted().stream()
                        .allMatch(one -> one.ways().stream().anyMatch(way -> contains(terms, way.lexemes())));
    }

    private static boolean contains(List<Term> terms, List<String> lexemes) {
        return terms.stream()
                .anyMatch(first -> IntStream.range(0, lexemes.size()).allMatch(i -> terms.stream()
                        .anyMatch(term -> term.position() == first.position() + i
                                && Phrase.matches(lexemes.get(i), term.lexeme()))));
    }
}
