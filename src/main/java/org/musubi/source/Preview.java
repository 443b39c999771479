package org.musubi.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.split.Block;
import org.musubi.split.BlockKind;
import org.musubi.split.Doubt;
import org.musubi.split.Numbering;
import org.musubi.split.Split;
import org.musubi.text.Language;

/** A page of a split, as it is shown for correction. */
public record Preview(Draft draft, Language language, Split split, List<Part> parts, int from, Integer next) {

    static final int SIZE = 50;

    /** A part with its number and with what is doubtful about it. */
    public record Part(int at, String number, Block block, List<Doubt.What> doubts, Language language) {

        public String getText() {
            return block.text(language);
        }

        public boolean isDivisible() {
            return block.getPieces().size() > 1;
        }

        public List<BlockKind> getOtherKinds() {
            return List.of(BlockKind.values()).stream()
                    .filter(kind -> kind != block.kind())
                    .toList();
        }

        /** The name of a button that makes it something else. */
        public String as(BlockKind kind) {
            return kind.name().toLowerCase(Locale.ROOT) + "-" + at;
        }
    }

    static Preview of(Draft draft, Language language, int from) {
        Split split = draft.split(language);
        Map<Integer, List<Doubt.What>> doubts = new HashMap<>();
        split.getDoubts().forEach(doubt -> doubts.computeIfAbsent(doubt.block(), at -> new ArrayList<>())
                .add(doubt.what()));
        List<String> numbers =
                Numbering.of(split.blocks().stream().map(Block::kind).toList());
        List<Part> parts = new ArrayList<>();
        int start = Math.min(from, split.blocks().size()) / SIZE * SIZE;
        int end = Math.min(start + SIZE, split.blocks().size());
        for (int at = start; at < end; at++) {
            parts.add(new Part(
                    at, numbers.get(at), split.blocks().get(at), doubts.getOrDefault(at, List.of()), language));
        }
        return new Preview(
                draft, language, split, parts, start, end < split.blocks().size() ? end : null);
    }

    /** Where to look on after a correction. */
    static String place(Draft draft, Language language, Correction correction, Split split) {
        int at = Math.min(correction.lookAt(), Math.max(0, split.blocks().size() - 1));
        return draft.path(language) + "?from=" + at / SIZE * SIZE + "#part-" + at;
    }

    public List<Doubt> getDoubts() {
        return split.getDoubts();
    }

    public List<Doubt> getSomeDoubts() {
        return getDoubts().subList(0, Math.min(20, getDoubts().size()));
    }

    /** The page on which a part is shown. */
    public String placeOf(int block) {
        return draft.path(language) + "?from=" + block / SIZE * SIZE + "#part-" + block;
    }

    public boolean isBehindFirst() {
        return from > 0;
    }

    public int getFormer() {
        return from - SIZE;
    }

    public int count(BlockKind kind) {
        return split.count(kind);
    }
}
