package org.musubi.source;

import io.quarkus.qute.TemplateEnum;
import java.util.List;
import java.util.Map;
import org.musubi.plan.Commitment;

/**
 * What a document does to the commitments of an earlier one.
 *
 * @param from the earlier
 * @param to the later
 * @param show which of the five lists is shown
 */
public record Comparison(
        Edition from,
        Edition to,
        Show show,
        Map<Show, Long> counts,
        List<Link> links,
        List<Commitment> silent,
        List<Paragraph> fresh,
        Integer next) {

    /** The lists that together are the difference. */
    @TemplateEnum
    public enum Show {
        RESTATES,
        EXTENDS,
        DROPS,
        /** Commitments of the earlier document of which the later says nothing. */
        SILENT,
        /** Items of the later document that say nothing of the earlier. */
        NEW;

        boolean isRelation() {
            return ordinal() <= DROPS.ordinal();
        }
    }

    public Show[] getChoices() {
        return Show.values();
    }

    public long count(Show choice) {
        return counts.getOrDefault(choice, 0L);
    }

    public String path(Show choice) {
        return "/documents/comparison?from=" + from.getDocument().getCode() + "&to="
                + to.getDocument().getCode() + "&show=" + choice;
    }

    public boolean isEmpty() {
        return links.isEmpty() && silent.isEmpty() && fresh.isEmpty();
    }
}
