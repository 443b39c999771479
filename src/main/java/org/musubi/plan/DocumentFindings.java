package org.musubi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.history.Subject;

/** How source documents are found. */
@ApplicationScoped
class DocumentFindings implements Findings<SourceDocument> {

    @Override
    public Class<SourceDocument> type() {
        return SourceDocument.class;
    }

    @Override
    public Optional<Finding> of(SourceDocument document) {
        Subject subject = document.subject();
        return Optional.of(Finding.of(FindingKind.DOCUMENT, document.getId(), subject.path(), document.getTitle())
                .readBy(subject.audienceId())
                .tagged(document.getCode())
                .tagged(
                        document.getIssuer() == null
                                ? null
                                : document.getIssuer().getName())
                .dated(document.getIssued()));
    }
}
