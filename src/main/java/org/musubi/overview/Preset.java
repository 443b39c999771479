package org.musubi.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.musubi.plan.SourceDocument;
import org.musubi.text.Bilingual;

/**
 * A day that readers often compare with.
 *
 * @param name of the day, or DOCUMENT for the issue of a source document
 * @param document its title; null for other days
 */
public record Preset(String name, LocalDate since, Bilingual document) {

    static List<Preset> all(List<SourceDocument> documents) {
        LocalDate today = Period.today();
        List<Preset> presets = new ArrayList<>(List.of(
                new Preset("YESTERDAY", today.minusDays(1), null),
                new Preset("WEEK", today.minusWeeks(1), null),
                new Preset("MONTH", today.minusMonths(1), null)));
        documents.forEach(
                document -> presets.add(new Preset("DOCUMENT", lastDayOf(document.getIssued()), document.getTitle())));
        return presets;
    }

    /** The last day of a date of which only the year or the month may be known. */
    static LocalDate lastDayOf(String partial) {
        return switch (partial.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(partial), 12, 31);
            case 7 -> YearMonth.parse(partial).atEndOfMonth();
            default -> LocalDate.parse(partial);
        };
    }
}
