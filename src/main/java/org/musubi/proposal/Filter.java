package org.musubi.proposal;

import org.musubi.plan.Sector;

/** Which proposals a list shows; null is all. */
public record Filter(Stage stage, Sector sector, boolean mine) {

    /** The filter as the beginning of a query, ready for one more parameter. */
    public String getQuery() {
        return "stage=" + (stage == null ? "" : stage) + "&sector=" + (sector == null ? "" : sector.getCode())
                + (mine ? "&mine=yes" : "") + "&";
    }

    public boolean isAny() {
        return stage != null || sector != null || mine;
    }
}
