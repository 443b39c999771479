package org.musubi.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.split.BlockKind;
import org.musubi.split.Split;
import org.musubi.web.Choices;

/**
 * A correction of a split, as a button sends it.
 *
 * @param how {@code merge}, {@code drop}, {@code divide}, or the kind that the part is to be
 * @param block the place of the part, from 0
 * @param piece where it is divided
 */
record Correction(String how, int block, int piece) {

    private static final Pattern FORM = Pattern.compile("([a-z_]{4,9})-([0-9]{1,6})(?:-([0-9]{1,6}))?");

    static Optional<Correction> read(String act) {
        Matcher matcher = FORM.matcher(act == null ? "" : act);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String piece = matcher.group(3);
        return Optional.of(new Correction(
                matcher.group(1), Integer.parseInt(matcher.group(2)), piece == null ? 0 : Integer.parseInt(piece)));
    }

    /** @throws IllegalArgumentException if the split has no such part or border */
    Split of(Split split) {
        return switch (how) {
            case "merge" -> split.merged(block);
            case "drop" -> split.without(block);
            case "divide" -> split.divided(block, piece);
            default -> split.as(
                    block,
                    Choices.of(BlockKind.class, how.toUpperCase(Locale.ROOT))
                            .orElseThrow(() -> new IllegalArgumentException("no such correction")));
        };
    }

    /** Where the reader looks on: at the part, or at the one it went into. */
    int lookAt() {
        return how.equals("merge") || how.equals("drop") ? Math.max(0, block - 1) : block;
    }
}
