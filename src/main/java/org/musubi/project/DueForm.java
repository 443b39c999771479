package org.musubi.project;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** Another day for a milestone, and why. */
record DueForm(@RestForm String dueOn, @RestForm String reason, @RestForm Integer version) {

    private static final int LIMIT = 4_000;

    DueForm {
        dueOn = Typed.text(dueOn);
        reason = Typed.text(reason);
    }

    Problems problems() {
        return new Problems()
                .required(dueOn, "dueOn")
                .when(Typed.day(dueOn).isEmpty(), "dueOn", Problem.NOT_A_DATE)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(LIMIT, reason, "reason");
    }
}
