package org.musubi.moderation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.musubi.discussion.Comment;
import org.musubi.discussion.Comments;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Telling the moderators that a comment does not belong here. */
@Path("/comments/{id}/report")
public class ReportResource {

    @Inject
    CurrentMember current;

    @Inject
    Comments comments;

    @Inject
    ReviewItems items;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Authenticated
    public Object open(@PathParam("id") String id) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(comment.reportableBy(me));
        return new Pages.report(comment, ReportForm.empty(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response report(@PathParam("id") String id, @BeanParam ReportForm form) {
        Member me = current.get();
        Comment comment = Guard.found(comments.heldFor(me, Guard.key(id)));
        Optional<String> before = once.before(form.key());
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.require(comment.reportableBy(me));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.report(comment, form, problems));
        }
        file(comment, form, me);
        return Notice.REPORTED.at(once.ledTo(form.key(), comment.getPath()));
    }

    private void file(Comment comment, ReportForm form, Member me) {
        ReviewItem item = items.about(comment).orElseGet(() -> new ReviewItem(comment));
        Report report = item.file(form.chosenReason().get(), form.text(), me);
        items.persist(item);
        items.keep(report);
        history.record(item.filed(me));
    }
}
