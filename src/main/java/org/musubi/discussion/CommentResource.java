package org.musubi.discussion;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.web.Guard;
import org.musubi.web.Here;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Saying something: on a conversation's subject or in answer to a comment. */
@Path("/")
public class CommentResource {

    @Inject
    CurrentMember current;

    @Inject
    Conversations conversations;

    @Inject
    Comments comments;

    @Inject
    Talk talk;

    @Inject
    History history;

    @Inject
    Once once;

    @Inject
    Here here;

    /** The lasting address of a comment: leads to its place in the thread. */
    @GET
    @Path("comments/{id}")
    @PermitAll
    public Response find(@PathParam("id") String id) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)));
        return Response.seeOther(URI.create(talk.placeOf(comment, me))).build();
    }

    @POST
    @Path("conversations/{id}/comments")
    @Authenticated
    @Transactional
    public Response post(@PathParam("id") String id, @BeanParam CommentForm form) {
        Member me = current.get();
        Conversation conversation = Guard.found(conversations.visibleTo(me, Guard.key(id)));
        Guard.require(conversation.opensTo(me));
        List<SharingLabel> labels = conversation.getLabels();
        Problems problems = form.problems(labels);
        if (problems.any()) {
            String action = "/conversations/" + id + "/comments";
            return Refusal.wrong(new Pages.create(conversation, null, labels, action, form, problems));
        }
        return led(form)
                .orElseGet(() -> publish(
                        Comment.on(
                                conversation,
                                form.text(),
                                form.chosenLanguage().get(),
                                form.chosenLabel().get(),
                                me),
                        form,
                        me));
    }

    @GET
    @Path("comments/{id}/reply")
    @Authenticated
    public Object answer(@PathParam("id") String id) {
        Member me = current.get();
        Comment answered = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(answered.repliableBy(me));
        CommentForm form =
                CommentForm.with("", here.getLanguage(), answered.getAudience().getLabel());
        return answerForm(answered, me, form, new Problems());
    }

    @POST
    @Path("comments/{id}/replies")
    @Authenticated
    @Transactional
    public Response reply(@PathParam("id") String id, @BeanParam CommentForm form) {
        Member me = current.get();
        Comment answered = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(answered.repliableBy(me));
        Problems problems = form.problems(answered.getLabels());
        if (problems.any()) {
            return Refusal.wrong(answerForm(answered, me, form, problems));
        }
        return led(form)
                .orElseGet(() -> publish(
                        answered.reply(
                                form.text(),
                                form.chosenLanguage().get(),
                                form.chosenLabel().get(),
                                me),
                        form,
                        me));
    }

    private static Pages.create answerForm(Comment answered, Member me, CommentForm form, Problems problems) {
        String action = answered.getPath() + "/replies";
        Turn turn = new Turn(answered, me);
        return new Pages.create(answered.getConversation(), turn, answered.getLabels(), action, form, problems);
    }

    private Optional<Response> led(CommentForm form) {
        return once.before(form.key()).map(Notice.ALREADY_DONE::at);
    }

    private Response publish(Comment comment, CommentForm form, Member me) {
        comments.persistAndFlush(comment);
        history.record(comment.posted(me));
        return Notice.POSTED.at(once.ledTo(form.key(), talk.placeOf(comment, me)));
    }
}
