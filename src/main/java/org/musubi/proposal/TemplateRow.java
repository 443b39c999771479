package org.musubi.proposal;

import java.util.List;
import org.musubi.plan.Sector;
import org.musubi.text.Language;

/** A sector and its template; null where it never had one. */
public record TemplateRow(Sector sector, SectorTemplate template) {

    static TemplateRow of(Sector sector, List<SectorTemplate> templates) {
        return new TemplateRow(
                sector,
                templates.stream()
                        .filter(template -> template.isFor(sector))
                        .findFirst()
                        .orElse(null));
    }

    public boolean said(Language language) {
        return template != null && !template.getText().missing(language);
    }

    public String getPath() {
        return SectorTemplate.pathFor(sector.getCode());
    }
}
