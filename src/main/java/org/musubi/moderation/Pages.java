package org.musubi.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.discussion.Comment;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "moderation")
    record report(Comment comment, ReportForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation")
    record queue(Slice<QueueRow> rows, ReviewState state, ReviewState[] states) implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation")
    record item(QueueRow row, List<Report> reports, List<Ruling> rulings, RulingForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation")
    record rulings(Slice<Ruling> rulings) implements TemplateInstance {}
}
