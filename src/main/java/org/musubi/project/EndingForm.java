package org.musubi.project;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A proposal to end a project; both sides sign the reason, so it is needed in both languages. */
record EndingForm(@RestForm String reasonJa, @RestForm String reasonEn, @RestForm Integer version) {

    private static final int LIMIT = 4_000;

    EndingForm {
        reasonJa = Typed.text(reasonJa);
        reasonEn = Typed.text(reasonEn);
    }

    Problems problems() {
        return new Problems()
                .when(reasonJa.isBlank(), "reasonJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(reasonEn.isBlank(), "reasonEn", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(LIMIT, reasonJa, "reasonJa")
                .atMost(LIMIT, reasonEn, "reasonEn");
    }

    Bilingual reason() {
        return Bilingual.of(reasonJa, reasonEn);
    }
}
