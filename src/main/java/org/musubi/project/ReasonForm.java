package org.musubi.project;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** An act with a reason. */
record ReasonForm(@RestForm String reason, @RestForm Integer version) {

    private static final int LIMIT = 4_000;

    ReasonForm {
        reason = Typed.text(reason);
    }

    Problems problems() {
        return new Problems()
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(LIMIT, reason, "reason");
    }
}
