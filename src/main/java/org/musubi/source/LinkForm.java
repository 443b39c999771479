package org.musubi.source;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.Commitment;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What a paragraph is said to do to a commitment, and why. */
record LinkForm(
        @RestForm String commitment, @RestForm String relation, @RestForm String reason, @RestForm String once) {

    private static final int REASON_LIMIT = 2_000;

    LinkForm {
        commitment = Typed.line(commitment);
        relation = Typed.line(relation);
        reason = Typed.text(reason);
        once = Typed.text(once);
    }

    static LinkForm empty(String once) {
        return new LinkForm("", "", "", once);
    }

    /**
     * @param chosen the commitment of that reference, if there is one
     * @param said whether this is said already
     */
    Problems problems(Optional<Commitment> chosen, boolean said) {
        return new Problems()
                .required(commitment, "commitment")
                .when(chosen.isEmpty(), "commitment", Problem.NOT_A_CHOICE)
                .when(said, "commitment", Problem.ALREADY_LINKED)
                .when(chosen().isEmpty(), "relation", Problem.NOT_A_CHOICE)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, reason, "reason");
    }

    Optional<Relation> chosen() {
        return Choices.of(Relation.class, relation);
    }

    public boolean isOf(Relation choice) {
        return choice.name().equals(relation);
    }
}
