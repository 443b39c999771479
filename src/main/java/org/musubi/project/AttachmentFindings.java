package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.musubi.file.FileText;
import org.musubi.file.FileTexts;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.text.Bilingual;

/** How files of projects are found: by their name and by the text inside, once it has been read. */
@ApplicationScoped
class AttachmentFindings implements Findings<Attachment> {

    @Inject
    Attachments attachments;

    @Inject
    FileTexts texts;

    @Override
    public Class<Attachment> type() {
        return Attachment.class;
    }

    @Override
    public Optional<Finding> of(Attachment attachment) {
        Project project = attachment.getProject();
        String name = attachment.getFile().getName();
        return Optional.of(
                Finding.of(FindingKind.FILE, attachment.getId(), attachment.getPath(), Bilingual.of(name, name))
                        .readBy(attachment.getAudience().getId())
                        .within(project.getAudience().getId())
                        .tagged(project.getTitle())
                        .saying(texts.inside(attachment.getFile()).stream().toList())
                        .placed(project.getSector().getCode(), null)
                        .concerning(attachment.getBy().getSide().name())
                        .dated(attachment.getBy().getAt().atZone(ZoneOffset.UTC).getYear()));
    }

    @Override
    public List<Attachment> touchedBy(Object changed) {
        return changed instanceof FileText text ? attachments.list("file.id", text.getFileId()) : List.of();
    }
}
