package org.musubi.overview;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.musubi.project.Milestone;

/** What pages ask of things from below. */
@TemplateExtension
final class Sayings {

    private Sayings() {}

    static Course course(Milestone milestone) {
        return Course.of(milestone);
    }

    /** The day to compare with so that what happened at this moment is seen. */
    static LocalDate since(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    }
}
