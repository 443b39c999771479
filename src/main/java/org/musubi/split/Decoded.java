package org.musubi.split;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.musubi.web.Problem;

/**
 * The text of an uploaded file, or why it cannot be read: UTF-8 with or without a mark, and Shift_JIS, are known.
 *
 * @param text null where there is a problem
 */
public record Decoded(String text, Problem problem) {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    public static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(null, Problem.ENCODING_REFUSED);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, '{', '\\', 'r', 't', 'f') || isBinary(bytes)) {
            return new Decoded(null, Problem.NOT_A_TEXT);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> strictly(bytes, SHIFT_JIS).filter(Decoded::readsAsJapanese))
                .map(text -> new Decoded(unmarked(text), null))
                .orElseGet(() -> new Decoded(null, Problem.ENCODING_REFUSED));
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Other encodings, read as Shift_JIS, give half-width katakana or no kana at all. */
    private static boolean readsAsJapanese(String text) {
        long kana = text.chars().filter(c -> c >= 0x3041 && c <= 0x30FE).count();
        long half = text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
        return kana > 0 && half <= kana;
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
