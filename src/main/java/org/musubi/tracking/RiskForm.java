package org.musubi.tracking;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A risk as somebody judges it; one language may be missing and is then shown as missing. */
record RiskForm(
        @RestForm String descriptionJa,
        @RestForm String descriptionEn,
        @RestForm String responseJa,
        @RestForm String responseEn,
        @RestForm String likelihood,
        @RestForm String impact,
        @RestForm String owner,
        @RestForm String state,
        @RestForm String reviewOn,
        @RestForm Integer version,
        @RestForm String once) {

    private static final int LIMIT = 4_000;

    RiskForm {
        descriptionJa = Typed.text(descriptionJa);
        descriptionEn = Typed.text(descriptionEn);
        responseJa = Typed.text(responseJa);
        responseEn = Typed.text(responseEn);
        likelihood = Typed.text(likelihood);
        impact = Typed.text(impact);
        owner = Typed.text(owner);
        state = Typed.text(state);
        reviewOn = Typed.text(reviewOn);
        once = Typed.text(once);
    }

    static RiskForm empty(Member by, String once) {
        return new RiskForm(
                null,
                null,
                null,
                null,
                null,
                null,
                by.getOrganisation().getCode(),
                RiskState.OPEN.name(),
                null,
                null,
                once);
    }

    static RiskForm of(Risk risk) {
        Judgement now = risk.getJudgement();
        return new RiskForm(
                now.getDescription().getJa(),
                now.getDescription().getEn(),
                now.getResponse().getJa(),
                now.getResponse().getEn(),
                now.getLikelihood().name(),
                now.getImpact().name(),
                now.getOwner().getCode(),
                now.getState().name(),
                now.getReviewOn() == null ? null : now.getReviewOn().toString(),
                risk.getVersion(),
                null);
    }

    /** @param answering the organisation that the form names as owner, if it is one that may take part */
    Problems problems(Optional<Organisation> answering) {
        return new Problems()
                .when(descriptionJa.isBlank() && descriptionEn.isBlank(), "descriptionJa", Problem.REQUIRED)
                .atMost(LIMIT, descriptionJa, "descriptionJa")
                .atMost(LIMIT, descriptionEn, "descriptionEn")
                .when(Choices.of(Degree.class, likelihood).isEmpty(), "likelihood", Problem.NOT_A_CHOICE)
                .when(Choices.of(Degree.class, impact).isEmpty(), "impact", Problem.NOT_A_CHOICE)
                .atMost(LIMIT, responseJa, "responseJa")
                .atMost(LIMIT, responseEn, "responseEn")
                .when(answering.isEmpty(), "owner", Problem.NOT_A_CHOICE)
                .when(Choices.of(RiskState.class, state).isEmpty(), "state", Problem.NOT_A_CHOICE)
                .when(!reviewOn.isBlank() && Typed.day(reviewOn).isEmpty(), "reviewOn", Problem.NOT_A_DATE);
    }

    Judgement judgement(Organisation answering) {
        return judgement(Bilingual.of(descriptionJa, descriptionEn), Bilingual.of(responseJa, responseEn), answering);
    }

    /** A language that did not change while the other did is then known to be out of date. */
    Judgement judgementAfter(Judgement former, Organisation answering) {
        return judgement(
                former.getDescription().revised(descriptionJa, descriptionEn),
                former.getResponse().revised(responseJa, responseEn),
                answering);
    }

    private Judgement judgement(Bilingual description, Bilingual response, Organisation answering) {
        return new Judgement(
                description,
                response,
                Choices.of(Degree.class, likelihood).orElseThrow(),
                Choices.of(Degree.class, impact).orElseThrow(),
                answering,
                Choices.of(RiskState.class, state).orElseThrow(),
                Typed.day(reviewOn).orElse(null));
    }
}
