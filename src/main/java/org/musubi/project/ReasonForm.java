package org.musubi.project;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** An act with a reason, of at most 4,000 characters. */
public record ReasonForm(@RestForm String reason, @RestForm Integer version) {

    private static final int LIMIT = 4_000;

    public ReasonForm {
        reason = Typed.text(reason);
    }

    public Problems problems() {
        return new Problems()
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(LIMIT, reason, "reason");
    }
}
