package org.musubi.overview;

import io.quarkus.qute.TemplateEnum;
import java.time.LocalDate;
import org.musubi.project.Milestone;
import org.musubi.project.Proof;

/** Where a milestone is on its way: each is in exactly one of these. What is claimed never counts as confirmed. */
@TemplateEnum
public enum Course {
    DUE("m.proof = NONE and m.dueOn >= :today"),
    LATE("m.proof = NONE and m.dueOn < :today"),
    CLAIMED("m.proof = CLAIMED"),
    CONFIRMED("m.proof = CONFIRMED"),
    CONTESTED("m.proof = CONTESTED");

    private final String hql;

    Course(String hql) {
        this.hql = hql;
    }

    public static Course of(Milestone milestone) {
        if (milestone.getProof() != Proof.NONE) {
            return valueOf(milestone.getProof().name());
        }
        return milestone.getDueOn().isBefore(LocalDate.now()) ? LATE : DUE;
    }

    /** The condition over the alias {@code m}; asks for {@code today} where a day matters. */
    String hql() {
        return hql;
    }

    boolean dependsOnDay() {
        return this == DUE || this == LATE;
    }

    /** The sign that stands for it. */
    public String sign() {
        return switch (this) {
            case DUE -> "SCHEDULED";
            case LATE -> "OVERDUE";
            default -> name();
        };
    }
}
