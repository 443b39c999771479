package org.musubi.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** How comments are found: by what they say, as long as everybody in the conversation gets to read it. */
@ApplicationScoped
class CommentFindings implements Findings<Comment> {

    @Inject
    Comments comments;

    @Override
    public Class<Comment> type() {
        return Comment.class;
    }

    @Override
    public Optional<Finding> of(Comment comment) {
        if (comment.isDeleted() || comment.isHidden()) {
            return Optional.empty();
        }
        boolean japanese = comment.getLanguage() == Language.JA;
        Bilingual text = Bilingual.of(japanese ? comment.getBody() : null, japanese ? null : comment.getBody());
        return Optional.of(Finding.of(
                        FindingKind.COMMENT,
                        comment.getId(),
                        comment.getPath(),
                        comment.getConversation().getTitle())
                .readBy(comment.getAudience().getId())
                .within(comment.getConversation().getAudience().getId())
                .saying(List.of(text))
                .tagged(comment.getOrganisation().getName())
                .concerning(comment.getSide().name())
                .dated(comment.getAt().atZone(ZoneOffset.UTC).getYear()));
    }

    @Override
    public List<Comment> touchedBy(Object changed) {
        return changed instanceof Conversation ? comments.list("conversation", changed) : List.of();
    }
}
