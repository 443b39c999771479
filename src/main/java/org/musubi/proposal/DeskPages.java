package org.musubi.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.text.Language;
import org.musubi.web.Problems;

/** The pages of the review desk. */
interface DeskPages {

    /** What is printed of a submitted version, in one of the two languages. */
    @CheckedTemplate(basePath = "desk")
    record paper(Proposal proposal, Signature by, List<Wording.Said> said, Language language)
            implements TemplateInstance {}

    /** The desk; mine is whether it shows only what is assigned to the reader. */
    @CheckedTemplate(basePath = "desk")
    record desk(Docket.Lists lists, boolean mine, Problems problems) implements TemplateInstance {}

    /** The page of the reviewers of one side. */
    @CheckedTemplate(basePath = "desk")
    record review(
            Reviewing reviewing,
            List<Assignment> assignments,
            List<Candidate> candidates,
            Circle own,
            List<Notes.Thread> ownNotes,
            List<Notes.Thread> jointNotes,
            ReviewRoom.Holding holding,
            NoteForm form,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk")
    record announcement(Announcements.Open open) implements TemplateInstance {}

    /** The form for the same decision about several; the act is null where none was chosen. */
    @CheckedTemplate(basePath = "desk")
    record batch(List<Proposal> chosen, Act act, List<ReasonText> texts, GroundsForm grounds, Problems problems)
            implements TemplateInstance {}

    /** What became of each of them. */
    @CheckedTemplate(basePath = "desk")
    record outcome(Act act, List<Batch.Line> lines) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk")
    record reasons(List<ReasonText> texts, ReasonTextForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk")
    record reason(ReasonText text, ReasonTextForm form, Problems problems) implements TemplateInstance {}
}
