package org.musubi.source;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.Strength;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A paragraph restated as a commitment of the plan; both languages are needed, since the plan is public. */
record CommitmentForm(
        @RestForm String ref,
        @RestForm String sector,
        @RestForm String strength,
        @RestForm String statementJa,
        @RestForm String statementEn,
        @RestForm String reason,
        @RestForm String once) {

    private static final String REF = "[A-Z][A-Z0-9]{1,19}-[A-Z0-9]{1,8}";
    private static final int LIMIT = 2_000;

    CommitmentForm {
        ref = Typed.line(ref);
        sector = Typed.line(sector);
        strength = Typed.line(strength);
        statementJa = Typed.text(statementJa);
        statementEn = Typed.text(statementEn);
        reason = Typed.text(reason);
        once = Typed.text(once);
    }

    static CommitmentForm of(String ref, String once) {
        return new CommitmentForm(ref, "", "", "", "", "", once);
    }

    Problems problems(boolean sectorThere, boolean refTaken, String code) {
        return new Problems()
                .required(ref, "ref")
                .when(!ref.matches(REF) || !ref.startsWith(code + "-"), "ref", Problem.NOT_A_CODE)
                .when(refTaken, "ref", Problem.REFERENCE_TAKEN)
                .when(!sectorThere, "sector", Problem.NOT_A_CHOICE)
                .when(Choices.of(Strength.class, strength).isEmpty(), "strength", Problem.NOT_A_CHOICE)
                .when(statementJa.isBlank(), "statementJa", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(LIMIT, statementJa, "statementJa")
                .when(statementEn.isBlank(), "statementEn", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(LIMIT, statementEn, "statementEn")
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(LIMIT, reason, "reason");
    }

    Bilingual statement() {
        return Bilingual.of(statementJa, statementEn);
    }

    /** @throws java.util.NoSuchElementException for a form that has problems */
    Strength chosenStrength() {
        return Choices.of(Strength.class, strength).orElseThrow();
    }

    public List<Strength> getStrengths() {
        return List.of(Strength.values());
    }

    public boolean isIn(String code) {
        return code.equals(sector);
    }

    public boolean isOf(Strength choice) {
        return choice.name().equals(strength);
    }
}
