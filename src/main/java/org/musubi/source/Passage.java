package org.musubi.source;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A paragraph with its margin. */
public record Passage(Paragraph paragraph, Margin margin) {

    static List<Passage> of(List<Paragraph> paragraphs, Map<UUID, Margin> margins) {
        return paragraphs.stream()
                .map(paragraph -> new Passage(paragraph, margins.getOrDefault(paragraph.getId(), Margin.EMPTY)))
                .toList();
    }
}
