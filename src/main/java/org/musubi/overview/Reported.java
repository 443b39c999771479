package org.musubi.overview;

import io.quarkus.qute.TemplateEnum;
import java.util.Map;
import java.util.stream.Stream;
import org.musubi.project.LifeCycle;

/**
 * How far anything is reported about a sentence of a source document, in public. What one side claims is never taken for what
 * the other has confirmed.
 */
@TemplateEnum
public enum Reported {
    NOTHING,
    TRACKED,
    CLAIMED,
    CONFIRMED;

    /**
     * What the sums about a sentence say.
     *
     * @param counts by name of a stage of its projects or a proof of their milestones
     */
    static Reported of(Map<String, Long> counts) {
        if (counts.getOrDefault("CONFIRMED", 0L) > 0) {
            return CONFIRMED;
        }
        if (counts.getOrDefault("CLAIMED", 0L) > 0) {
            return CLAIMED;
        }
        boolean tracked = Stream.of(LifeCycle.values()).anyMatch(life -> counts.getOrDefault(life.name(), 0L) > 0);
        return tracked ? TRACKED : NOTHING;
    }

    /** The sign that stands for it. */
    public String sign() {
        return switch (this) {
            case NOTHING -> "NO_EVIDENCE";
            case TRACKED -> "OPEN";
            default -> name();
        };
    }

    /** Whether anything at all is reported. */
    public boolean isAnything() {
        return this != NOTHING;
    }
}
