package org.musubi.plan;

import java.util.List;

/** Told within the import: the commitments of a document as they now are, for what is built upon them. */
public record PlanImported(SourceDocument document, List<Item> items) {

    /**
     * A commitment, and whether it is tracked.
     *
     * @param lifeCycle how far the source says that its project is; null for what is no project
     */
    public record Item(Commitment commitment, String lifeCycle) {

        public boolean isProject() {
            return lifeCycle != null;
        }
    }
}
