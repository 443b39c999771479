package org.musubi.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.musubi.history.History;
import org.musubi.people.Member;
import org.musubi.web.Notice;
import org.musubi.web.Once;

/** Puts a comment into its thread, once for each form, and leads to its place. */
@ApplicationScoped
class Publication {

    @Inject
    Comments comments;

    @Inject
    Talk talk;

    @Inject
    History history;

    @Inject
    Once once;

    Response publish(CommentForm form, Member me, Supplier<Comment> said) {
        Optional<String> before = once.before(form.key());
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Comment comment = said.get();
        comments.persistAndFlush(comment);
        history.record(comment.posted(me));
        return Notice.POSTED.at(once.ledTo(form.key(), talk.placeOf(comment, me)));
    }
}
