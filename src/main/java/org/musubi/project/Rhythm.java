package org.musubi.project;

import io.quarkus.qute.TemplateEnum;
import java.time.LocalDate;

/** How often each side says how it sees a project. */
@TemplateEnum
public enum Rhythm {
    NONE(0),
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The day by which the next word is due; null if none is. */
    public LocalDate dueAfter(LocalDate day) {
        return this == NONE ? null : day.plusMonths(months);
    }
}
