package org.musubi.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import io.quarkus.qute.RawString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.musubi.text.Language;

/** Two versions side by side: what went out on the left, what came in on the right. */
public record Comparison(ProposalVersion older, ProposalVersion newer, List<Change> changes) {

    /** Longer texts are compared by line: by word the comparison takes time and memory with the square of the length. */
    private static final int BY_WORD = 6_000;

    /** A field that differs, as safe HTML with {@code del} on the left and {@code ins} on the right. */
    public record Change(Field field, RawString before, RawString after) {

        /** The language tag of the text, or null for facts. */
        public String getTag() {
            return field.language() == null ? null : field.language().tag();
        }
    }

    /** @param words what a field's kept value means to the reader */
    static Comparison of(ProposalVersion older, ProposalVersion newer, BiFunction<Field, String, String> words) {
        List<Change> changes = Arrays.stream(Field.values())
                .filter(field -> !older.value(field).equals(newer.value(field)))
                .map(field ->
                        change(field, words.apply(field, older.value(field)), words.apply(field, newer.value(field))))
                .toList();
        return new Comparison(older, newer, changes);
    }

    static Change change(Field field, String before, String after) {
        boolean byWord = field.language() != null && before.length() + after.length() <= BY_WORD;
        List<String> old = byWord ? words(before, field.language()) : lines(before);
        List<String> now = byWord ? words(after, field.language()) : lines(after);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
        return new Change(
                field,
                marked(old, deltas, AbstractDelta::getSource, "del"),
                marked(now, deltas, AbstractDelta::getTarget, "ins"));
    }

    private static RawString marked(
            List<String> tokens,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side,
            String tag) {
        StringBuilder html = new StringBuilder();
        int position = 0;
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> chunk = side.apply(delta);
            int end = chunk.getPosition() + chunk.size();
            html.append(escaped(tokens.subList(position, chunk.getPosition())));
            if (chunk.size() > 0) {
                html.append('<').append(tag).append('>');
                html.append(escaped(tokens.subList(chunk.getPosition(), end)));
                html.append("</").append(tag).append('>');
            }
            position = end;
        }
        return new RawString(
                html.append(escaped(tokens.subList(position, tokens.size()))).toString());
    }

    private static List<String> words(String text, Language language) {
        return split(text, BreakIterator.getWordInstance(language == null ? Locale.ROOT : language.locale()));
    }

    private static List<String> split(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> tokens = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            tokens.add(text.substring(start, end));
        }
        return tokens;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
    }

    private static String escaped(List<String> tokens) {
        return String.join("", tokens)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
