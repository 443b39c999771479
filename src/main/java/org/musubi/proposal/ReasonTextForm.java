package org.musubi.proposal;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A text for reasons as typed; both languages are needed. */
public record ReasonTextForm(
        @RestForm String use,
        @RestForm String nameJa,
        @RestForm String nameEn,
        @RestForm String bodyJa,
        @RestForm String bodyEn,
        @RestForm Integer version) {

    private static final int NAME = 120;

    static ReasonTextForm empty() {
        return new ReasonTextForm("RETURN", "", "", "", "", null);
    }

    static ReasonTextForm of(ReasonText text) {
        return new ReasonTextForm(
                text.getUse().name(),
                text.getName().getJa(),
                text.getName().getEn(),
                text.getBody().getJa(),
                text.getBody().getEn(),
                text.getVersion());
    }

    Problems problems() {
        return new Problems()
                .when(chosenUse().isEmpty(), "use", Problem.NOT_A_CHOICE)
                .required(nameJa, "nameJa")
                .required(nameEn, "nameEn")
                .required(bodyJa, "bodyJa")
                .required(bodyEn, "bodyEn")
                .atMost(NAME, nameJa, "nameJa")
                .atMost(NAME, nameEn, "nameEn")
                .atMost(Reading.REASON, bodyJa, "bodyJa")
                .atMost(Reading.REASON, bodyEn, "bodyEn");
    }

    Optional<ReasonText.Use> chosenUse() {
        return Choices.of(ReasonText.Use.class, use);
    }

    Bilingual name() {
        return Bilingual.of(nameJa, nameEn);
    }

    Bilingual body() {
        return Bilingual.of(bodyJa, bodyEn);
    }

    public boolean isFor(ReasonText.Use choice) {
        return choice.name().equals(use);
    }

    public ReasonText.Use[] getUses() {
        return ReasonText.Use.values();
    }
}
