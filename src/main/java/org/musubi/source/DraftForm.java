package org.musubi.source;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Organisation;
import org.musubi.plan.DocumentKind;
import org.musubi.plan.Prevailing;
import org.musubi.plan.SourceDocument;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What is said about a document besides its text. */
record DraftForm(
        @RestForm String code,
        @RestForm String kind,
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String issued,
        @RestForm String issuer,
        @RestForm String prevailing,
        @RestForm String reason,
        @RestForm Integer version) {

    private static final String CODE = "[A-Z][A-Z0-9]{1,19}";
    private static final int TITLE_LIMIT = 300;
    private static final int REASON_LIMIT = 2_000;

    DraftForm {
        code = Typed.line(code);
        kind = Typed.line(kind);
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        issued = Typed.line(issued);
        issuer = Typed.line(issuer);
        prevailing = Typed.line(prevailing);
        reason = Typed.text(reason);
    }

    static DraftForm empty() {
        return new DraftForm("", "", "", "", "", "", Prevailing.BOTH.name(), "", null);
    }

    static DraftForm of(SourceDocument document) {
        return new DraftForm(
                document.getCode(),
                document.getKind().name(),
                document.getTitle().getJa(),
                document.getTitle().getEn(),
                document.getIssued(),
                document.getIssuer() == null ? "" : document.getIssuer().getCode(),
                document.getPrevailing().name(),
                "",
                null);
    }

    static DraftForm of(Draft draft) {
        return new DraftForm(
                draft.getCode(),
                draft.getKind().name(),
                draft.getTitle().getJa(),
                draft.getTitle().getEn(),
                draft.getIssued(),
                draft.getIssuer() == null ? "" : draft.getIssuer().getCode(),
                draft.getPrevailing().name(),
                draft.getReason(),
                draft.getVersion());
    }

    /** @param issuers those that may be chosen */
    Problems problems(Purpose purpose, List<Organisation> issuers) {
        Problems problems = new Problems();
        if (purpose == Purpose.LANGUAGE) {
            return problems;
        }
        return problems.required(code, "code")
                .when(!code.matches(CODE), "code", Problem.NOT_A_CODE)
                .when(Choices.of(DocumentKind.class, kind).isEmpty(), "kind", Problem.NOT_A_CHOICE)
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(TITLE_LIMIT, titleJa, "titleJa")
                .atMost(TITLE_LIMIT, titleEn, "titleEn")
                .required(issued, "issued")
                .when(!Typed.isStatedDate(issued), "issued", Problem.NOT_A_STATED_DATE)
                .when(issuers.stream().noneMatch(this::isIssuedBy), "issuer", Problem.NOT_A_CHOICE)
                .when(Choices.of(Prevailing.class, prevailing).isEmpty(), "prevailing", Problem.NOT_A_CHOICE)
                .when(purpose == Purpose.EDITION && reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, reason, "reason");
    }

    /** @throws java.util.NoSuchElementException for a form that has problems */
    Draft.Description description(List<Organisation> issuers) {
        return new Draft.Description(
                code,
                Choices.of(DocumentKind.class, kind).orElseThrow(),
                Bilingual.of(titleJa, titleEn),
                issued,
                issuers.stream().filter(this::isIssuedBy).findFirst().orElseThrow(),
                Choices.of(Prevailing.class, prevailing).orElseThrow(),
                reason.isBlank() ? null : reason.strip());
    }

    public boolean isIssuedBy(Organisation organisation) {
        return organisation.getCode().equals(issuer);
    }

    public boolean isOf(DocumentKind choice) {
        return choice.name().equals(kind);
    }

    public boolean isUnder(Prevailing choice) {
        return choice.name().equals(prevailing);
    }
}
