package org.musubi.discussion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.people.SharingLabel;
import org.musubi.web.Problems;

interface Pages {

    @CheckedTemplate(basePath = "discussion")
    record create(
            Conversation conversation,
            Turn answered,
            List<SharingLabel> labels,
            String action,
            CommentForm form,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "discussion")
    record edit(Comment comment, int version, CommentForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "discussion")
    record revisions(Turn turn, List<CommentRevision> revisions) implements TemplateInstance {}
}
