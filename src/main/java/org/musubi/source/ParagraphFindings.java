package org.musubi.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;

/** How paragraphs of source documents are found: in the current edition, and where no commitment already restates them. */
@ApplicationScoped
class ParagraphFindings implements Findings<Paragraph> {

    @Inject
    EntityManager database;

    @Override
    public Class<Paragraph> type() {
        return Paragraph.class;
    }

    @Override
    public Optional<Finding> of(Paragraph paragraph) {
        Edition edition = paragraph.getEdition();
        return Optional.of(Finding.of(
                                FindingKind.PARAGRAPH, paragraph.getId(), paragraph.getPath(), paragraph.getExcerpt())
                        .readBy(paragraph.subject().audienceId())
                        .tagged(edition.getDocument().getTitle())
                        .saying(List.of(paragraph.getBody()))
                        .dated(edition.getDocument().getIssued()))
                .filter(text -> edition.isCurrent() && !edition.isRestated());
    }

    @Override
    public List<Paragraph> touchedBy(Object changed) {
        return changed instanceof Edition
                ? database.createQuery("from Paragraph p where p.edition = ?1", Paragraph.class)
                        .setParameter(1, changed)
                        .getResultList()
                : List.of();
    }
}
