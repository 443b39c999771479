package org.musubi.tracking;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** New words for a project, in both languages; without a summary if it shall have none. */
record WordingForm(
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String summaryJa,
        @RestForm String summaryEn,
        @RestForm Integer version,
        @RestForm String once) {

    private static final int TITLE_LIMIT = 300;
    private static final int SUMMARY_LIMIT = 10_000;

    WordingForm {
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        summaryJa = Typed.text(summaryJa);
        summaryEn = Typed.text(summaryEn);
        once = Typed.text(once);
    }

    static WordingForm of(Project project, String once) {
        return new WordingForm(
                project.getTitle().getJa(),
                project.getTitle().getEn(),
                project.getSummary().getJa(),
                project.getSummary().getEn(),
                project.getVersion(),
                once);
    }

    Problems problems(Project project) {
        return new Problems()
                .when(titleJa.isBlank(), "titleJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(titleEn.isBlank(), "titleEn", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(TITLE_LIMIT, titleJa, "titleJa")
                .atMost(TITLE_LIMIT, titleEn, "titleEn")
                .when(summaryJa.isBlank() && !summaryEn.isBlank(), "summaryJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(summaryEn.isBlank() && !summaryJa.isBlank(), "summaryEn", Problem.BOTH_LANGUAGES_NEEDED)
                .atMost(SUMMARY_LIMIT, summaryJa, "summaryJa")
                .atMost(SUMMARY_LIMIT, summaryEn, "summaryEn")
                .when(isAsItWas(project), "titleJa", Problem.NOTHING_CHANGED);
    }

    Rewording of(Project project, Member by) {
        return new Rewording(project, title(), summary(), by);
    }

    private boolean isAsItWas(Project project) {
        return Project.hashOf(title(), summary()).equals(project.getWordingHash());
    }

    private Bilingual title() {
        return Bilingual.of(titleJa, titleEn);
    }

    private Bilingual summary() {
        return Bilingual.of(summaryJa, summaryEn);
    }
}
