package org.musubi.project;

import io.quarkus.qute.TemplateEnum;

/** Whether a milestone is reached, as OC4IDS names it; whether that is proven is its {@link Proof}. */
@TemplateEnum
public enum MilestoneStatus {
    SCHEDULED,
    MET,
    PARTIALLY_MET,
    NOT_MET;

    /** Whether a side may claim this. */
    public boolean isClaimable() {
        return this == MET || this == PARTIALLY_MET;
    }
}
