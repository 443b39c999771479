package org.musubi.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the parts of a document, in reading order: items 1, 2, 3; headings h1; plain paragraphs p1. */
public final class Numbering {

    private final Map<String, Integer> last = new HashMap<>();

    /** The next number of its series. */
    public String next(BlockKind kind) {
        return kind.series() + last.merge(kind.series(), 1, Integer::sum);
    }

    public static List<String> of(List<BlockKind> kinds) {
        Numbering numbering = new Numbering();
        List<String> numbers = new ArrayList<>();
        kinds.forEach(kind -> numbers.add(numbering.next(kind)));
        return numbers;
    }
}
