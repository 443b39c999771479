package org.musubi.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.web.Problem;

class DecodedTest {

    private static final String TEXT = "双方は、港と川を見守る。①～③\nＮＥＣ・㈱ Harbour";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void known_encodings_are_recognised(String charset) {
        assertEquals(TEXT, Decoded.of(TEXT.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_text() {
        assertEquals(
                TEXT,
                Decoded.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "EUC-JP", "ISO-2022-JP"})
    void other_encodings_are_refused(String charset) {
        Decoded decoded = Decoded.of(TEXT.replaceAll("[①③㈱～]", "").getBytes(Charset.forName(charset)));
        assertNull(decoded.text());
    }

    @Test
    void a_letter_of_western_europe_is_refused() {
        byte[] latin = "Both sides met in a caf\u00e9 \u2013 and agreed \u201cgladly\u201d."
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(Problem.ENCODING_REFUSED, Decoded.of(latin).problem());
    }

    @Test
    void what_is_no_text_is_refused() {
        assertEquals(
                Problem.NOT_A_TEXT,
                Decoded.of("%PDF-1.7 text".getBytes(StandardCharsets.UTF_8)).problem());
        assertEquals(
                Problem.NOT_A_TEXT,
                Decoded.of("{\\rtf1 text}".getBytes(StandardCharsets.UTF_8)).problem());
        assertEquals(
                Problem.NOT_A_TEXT,
                Decoded.of(new byte[] {'P', 'K', 3, 4, 0, 0}).problem());
        assertEquals(
                Problem.NOT_A_TEXT,
                Decoded.of("a\u0000b".getBytes(StandardCharsets.UTF_8)).problem());
    }
}
