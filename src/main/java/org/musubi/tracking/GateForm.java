package org.musubi.tracking;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Member;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What a side decides at a gate. */
record GateForm(
        @RestForm String state, @RestForm String reasonJa, @RestForm String reasonEn, @RestForm Integer version) {

    private static final int LIMIT = 10_000;

    GateForm {
        state = Typed.text(state);
        reasonJa = Typed.text(reasonJa);
        reasonEn = Typed.text(reasonEn);
    }

    Problems problems() {
        return new Problems()
                .when(decided().isEmpty(), "state", Problem.NOT_A_CHOICE)
                .when(
                        decided().filter(GateState::needsReason).isPresent()
                                && reasonJa.isBlank()
                                && reasonEn.isBlank(),
                        "reasonJa",
                        Problem.REASON_NEEDED)
                .atMost(LIMIT, reasonJa, "reasonJa")
                .atMost(LIMIT, reasonEn, "reasonEn");
    }

    GateDecision decisionAt(Phase phase, Member by) {
        return new GateDecision(phase, decided().orElseThrow(), Bilingual.of(reasonJa, reasonEn), by);
    }

    private Optional<GateState> decided() {
        return Choices.of(GateState.class, state).filter(GateState::isDecidable);
    }
}
