package org.musubi.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as it is read: its headings, and under each its items. */
record Chapter(SourceDocument document, List<Part> parts) {

    /** What stands under one heading. */
    record Part(Sector sector, List<Commitment> commitments) {}

    /** Divides items, which are in reading order, into documents and headings. */
    static List<Chapter> of(List<Commitment> items) {
        Map<SourceDocument, Map<Sector, List<Commitment>>> divided = new LinkedHashMap<>();
        for (Commitment item : items) {
            divided.computeIfAbsent(item.getDocument(), document -> new LinkedHashMap<>())
                    .computeIfAbsent(item.getSector(), sector -> new ArrayList<>())
                    .add(item);
        }
        return divided.entrySet().stream()
                .map(chapter -> new Chapter(
                        chapter.getKey(),
                        chapter.getValue().entrySet().stream()
                                .map(part -> new Part(part.getKey(), part.getValue()))
                                .toList()))
                .toList();
    }
}
