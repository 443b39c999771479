package org.musubi.proposal;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.Sector;
import org.musubi.text.Bilingual;
import org.musubi.web.Problems;

/** What an administrator types for a sector; the version is 0 where the sector had no template. */
public record TemplateForm(@RestForm String textJa, @RestForm String textEn, @RestForm Integer version) {

    /** In UTF-16 units. */
    private static final int MOST = 5_000;

    static TemplateForm of(SectorTemplate template) {
        return new TemplateForm(template.getText().getJa(), template.getText().getEn(), template.getVersion());
    }

    static TemplateForm empty() {
        return new TemplateForm("", "", 0);
    }

    /** Where the form goes. */
    public String action(Sector sector) {
        return SectorTemplate.pathFor(sector.getCode());
    }

    Problems problems() {
        return new Problems().atMost(MOST, textJa, "textJa").atMost(MOST, textEn, "textEn");
    }

    Bilingual text() {
        return Bilingual.of(ProposalForm.clean(textJa), ProposalForm.clean(textEn));
    }
}
