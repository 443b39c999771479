package org.musubi.proposal;

import io.quarkus.qute.TemplateEnum;
import org.musubi.people.Side;

/** Who reads a note: the reviewers of one side, or those of both. */
@TemplateEnum
public enum Circle {
    JP,
    IN,
    JOINT;

    /** The circle of one side alone. */
    static Circle of(Side side) {
        return switch (side) {
            case JP -> JP;
            case IN -> IN;
            case NEITHER -> throw new IllegalArgumentException("neither side has notes of its own");
        };
    }

    boolean isFor(Side side) {
        return this == JOINT ? side != Side.NEITHER : name().equals(side.name());
    }
}
