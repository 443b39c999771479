package org.musubi.split;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.musubi.text.Language;

/**
 * A heading, item, sub-item or plain paragraph.
 *
 * @param marker what the text puts before it, such as a bullet or number, with the space behind it; empty for none
 * @param lines its lines as published, without the marker
 */
public record Block(BlockKind kind, String marker, List<String> lines) {

    public Block {
        lines = List.copyOf(lines);
    }

    /** Its lines as one. */
    public String text(Language language) {
        return Joiner.joined(lines, language);
    }

    @JsonIgnore
    public String getSign() {
        return marker.strip();
    }

    /** The pieces at whose borders it can be divided: its lines, or the sentences of a single line. */
    @JsonIgnore
    public List<String> getPieces() {
        return lines.size() > 1 ? lines : Sentences.of(lines.isEmpty() ? "" : lines.get(0));
    }

    Block as(BlockKind other) {
        return new Block(other, marker, lines);
    }

    /** This block with another behind it; a sign that was taken for a marker is text again. */
    Block with(Block next) {
        List<String> all = new ArrayList<>(lines);
        List<String> more = new ArrayList<>(next.lines);
        if (!more.isEmpty()) {
            more.set(0, next.marker + more.get(0));
        }
        all.addAll(more);
        return new Block(kind, marker, all);
    }

    /** @throws IllegalArgumentException if there is no such border */
    List<Block> dividedBefore(int piece) {
        List<String> pieces = getPieces();
        if (piece < 1 || piece >= pieces.size()) {
            throw new IllegalArgumentException("no border before piece " + piece);
        }
        return List.of(
                new Block(kind, marker, pieces.subList(0, piece)),
                new Block(kind, "", pieces.subList(piece, pieces.size())));
    }
}
