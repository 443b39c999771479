package org.musubi.proposal;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** The whole text of an amendment as typed. */
public record AmendmentForm(
        @RestForm String base,
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String summaryJa,
        @RestForm String summaryEn,
        @RestForm String explanation,
        @RestForm String propose,
        @RestForm String once,
        @RestForm Integer version) {

    /** Begins with what a version says. */
    static AmendmentForm of(ProposalVersion version) {
        return new AmendmentForm(
                String.valueOf(version.getNumber()),
                version.value(Field.TITLE_JA),
                version.value(Field.TITLE_EN),
                version.value(Field.SUMMARY_JA),
                version.value(Field.SUMMARY_EN),
                "",
                null,
                UUID.randomUUID().toString(),
                null);
    }

    static AmendmentForm of(Amendment amendment) {
        return new AmendmentForm(
                String.valueOf(amendment.getBase()),
                amendment.getTitle().getJa(),
                amendment.getTitle().getEn(),
                amendment.getSummary().getJa(),
                amendment.getSummary().getEn(),
                amendment.getExplanation(),
                null,
                null,
                amendment.getVersion());
    }

    Problems problems() {
        return new Problems()
                .when(title().empty(), "titleJa", Problem.REQUIRED)
                .when(summary().empty(), "summaryJa", Problem.REQUIRED)
                .atMost(Reading.TITLE, titleJa, "titleJa")
                .atMost(Reading.TITLE, titleEn, "titleEn")
                .atMost(Reading.SUMMARY, summaryJa, "summaryJa")
                .atMost(Reading.SUMMARY, summaryEn, "summaryEn")
                .atMost(Reading.REASON, explanation, "explanation");
    }

    /** Whether it says nothing else than the version it starts from. */
    boolean isSameAs(ProposalVersion version) {
        return same(version.value(Field.TITLE_JA), titleJa)
                && same(version.value(Field.TITLE_EN), titleEn)
                && same(version.value(Field.SUMMARY_JA), summaryJa)
                && same(version.value(Field.SUMMARY_EN), summaryEn);
    }

    /** Where the form goes. */
    public String action(Proposal proposal, Amendment amendment) {
        return amendment == null ? proposal.pathTo("amendments") : amendment.pathTo("edit");
    }

    public boolean isAgainst(ProposalVersion version) {
        return version.getNumber() == baseNumber();
    }

    /** The number of the version it starts from; -1 for what is no number. */
    int baseNumber() {
        return base != null && base.matches("\\d{1,6}") ? Integer.parseInt(base) : -1;
    }

    Amendment.Wordings wordings() {
        String why = ProposalForm.clean(explanation);
        return new Amendment.Wordings(baseNumber(), title(), summary(), why.isEmpty() ? null : why);
    }

    Bilingual title() {
        return Bilingual.of(Merge.plain(titleJa), Merge.plain(titleEn));
    }

    Bilingual summary() {
        return Bilingual.of(Merge.plain(summaryJa), Merge.plain(summaryEn));
    }

    boolean isToBeProposed() {
        return propose != null;
    }

    private static boolean same(String before, String typed) {
        return Merge.plain(before).equals(Merge.plain(typed));
    }
}
