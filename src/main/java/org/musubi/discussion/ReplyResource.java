package org.musubi.discussion;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Here;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Answering a comment. */
@Path("/comments/{id}/reply")
public class ReplyResource {

    @Inject
    CurrentMember current;

    @Inject
    Comments comments;

    @Inject
    Publication publication;

    @Inject
    Here here;

    @GET
    @Authenticated
    public Object open(@PathParam("id") String id) {
        Member me = current.get();
        Comment answered = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(answered.repliableBy(me));
        CommentForm form =
                CommentForm.with("", here.getLanguage(), answered.getAudience().getLabel());
        return page(answered, me, form, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response reply(@PathParam("id") String id, @BeanParam CommentForm form) {
        Member me = current.get();
        Comment answered = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(answered.repliableBy(me));
        Problems problems = form.problems(answered.getLabels());
        if (problems.any()) {
            return Refusal.wrong(page(answered, me, form, problems));
        }
        return publication.publish(form, me, () -> answered.reply(form.text(), form.language(), form.label(), me));
    }

    private static Pages.create page(Comment answered, Member me, CommentForm form, Problems problems) {
        return new Pages.create(
                answered.getConversation(),
                new Turn(answered, me),
                answered.getLabels(),
                answered.getPath() + "/reply",
                form,
                problems);
    }
}
