package org.musubi.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.musubi.file.Upload;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.project.Attachment;
import org.musubi.project.Attachments;
import org.musubi.project.Project;

/** Keeps the file that proves a booking, for the readers of the booking. */
@ApplicationScoped
class Proofs {

    @Inject
    Attachments attachments;

    @Inject
    History history;

    /** Null where no file was sent. */
    Attachment keep(Upload upload, Project project, Audience readers, Member by) {
        if (!upload.given()) {
            return null;
        }
        Attachment attachment = attachments.keep(upload, project, readers, by);
        history.record(attachment.added(by));
        return attachment;
    }
}
