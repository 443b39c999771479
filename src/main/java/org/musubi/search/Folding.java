package org.musubi.search;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * Ways of writing the same: width (ｱ, Ａ, ㍿), hiragana and katakana, dashes for the long-vowel mark, dots inside a
 * katakana word, ヴァ for バ, small vowels. The length of what it leaves may differ; Lucene keeps the offsets.
 */
final class Folding {

    static final NormalizeCharMap MAP = map();

    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

    private Folding() {}

    /** One or two characters as the index has them. */
    static String fold(String written) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKC)
                .chars()
                .map(Folding::katakana)
                .map(Folding::fullVowel)
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    private static int katakana(int c) {
        return c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c;
    }

    private static int fullVowel(int c) {
        int small = "ァィゥェォヵヶ".indexOf(c);
        return small < 0 ? c : "アイウエオカケ".charAt(small);
    }

    private static NormalizeCharMap map() {
        Map<String, String> written = new LinkedHashMap<>();
        for (char c = 0x80; c < 0xFFFE; c++) {
            String one = String.valueOf(c);
            if (!Character.isSurrogate(c) && !fold(one).equals(one)) {
                written.put(one, fold(one));
            }
        }
        voiced(written);
        foreignSounds(written);
        marks(written);
        invisible(written);
        written.put("’", "'");
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        written.forEach(builder::add);
        return builder.build();
    }

    /** A kana and its voicing mark are two characters in half width and in decomposed text. */
    private static void voiced(Map<String, String> written) {
        for (String kana : kana()) {
            for (String mark : List.of("ﾞ", "ﾟ", "\u3099", "\u309A")) {
                String both = Normalizer.normalize(kana + mark, Normalizer.Form.NFKC);
                if (both.length() == 1) {
                    written.put(kana + mark, fold(both));
                }
            }
        }
    }

    private static void foreignSounds(Map<String, String> written) {
        String vowels = "ァィゥェォ";
        for (String v : List.of("ヴ", "ゔ", "ｳﾞ")) {
            written.put(v, "ブ");
            for (int i = 0; i < 5; i++) {
                String sound = String.valueOf("バビブベボ".charAt(i));
                written.put(v + vowels.charAt(i), sound);
                written.put(v + "ぁぃぅぇぉ".charAt(i), sound);
                written.put(v + "ｧｨｩｪｫ".charAt(i), sound);
            }
        }
    }

    private static void marks(Map<String, String> written) {
        for (String kana : kana()) {
            String folded = written.getOrDefault(kana, fold(kana));
            for (char dash : "‐‑–—―−－".toCharArray()) {
                written.put(kana + dash, folded + "ー");
            }
            written.put(kana + "・", folded);
            written.put(kana + "･", folded);
        }
    }

    /** What directs or joins characters without being seen. */
    private static void invisible(Map<String, String> written) {
        for (char c :
                "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF"
                        .toCharArray()) {
            written.put(String.valueOf(c), "");
        }
    }

    private static List<String> kana() {
        StringBuilder all = new StringBuilder();
        for (char c = 'ぁ'; c <= 'ゖ'; c++) {
            all.append(c).append((char) katakana(c));
        }
        for (char c = 'ｦ'; c <= 'ﾝ'; c++) {
            all.append(c);
        }
        all.append('ー');
        return all.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    }
}
