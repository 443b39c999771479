package org.musubi.result;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A result as typed; one language may be missing and is then shown as missing. */
record ResultForm(
        @RestForm String type,
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String once,
        @RestForm Integer version) {

    static final int TITLE_LIMIT = 300;

    ResultForm {
        type = Typed.text(type);
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        once = Typed.text(once);
    }

    static ResultForm empty() {
        return new ResultForm(
                ResultType.OUTPUT.name(), null, null, UUID.randomUUID().toString(), null);
    }

    static ResultForm of(Result result) {
        return new ResultForm(
                result.getType().name(),
                result.getTitle().getJa(),
                result.getTitle().getEn(),
                null,
                result.getVersion());
    }

    Problems problems() {
        return new Problems()
                .when(Choices.of(ResultType.class, type).isEmpty(), "type", Problem.NOT_A_CHOICE)
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(TITLE_LIMIT, titleJa, "titleJa")
                .atMost(TITLE_LIMIT, titleEn, "titleEn");
    }

    ResultType chosen() {
        return Choices.of(ResultType.class, type).orElseThrow();
    }

    Result resultOf(Project project) {
        return new Result(project, chosen(), Bilingual.of(titleJa, titleEn));
    }
}
