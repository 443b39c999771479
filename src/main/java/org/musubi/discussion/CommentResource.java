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
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** A comment itself: its place, its former texts, and changing it within the hour. */
@Path("/comments/{id}")
public class CommentResource {

    @Inject
    CurrentMember current;

    @Inject
    Comments comments;

    @Inject
    Talk talk;

    @Inject
    History history;

    /** The lasting address of a comment: leads to its place in the thread. */
    @GET
    @PermitAll
    public Response find(@PathParam("id") String id) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)));
        return Response.seeOther(URI.create(talk.placeOf(comment, me))).build();
    }

    @GET
    @Path("edit")
    @Authenticated
    public Object open(@PathParam("id") String id) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(comment.editableBy(me));
        CommentForm form = CommentForm.with(
                comment.getBody(), comment.getLanguage(), comment.getAudience().getLabel());
        return new Pages.edit(comment, comment.getVersion(), form, new Problems());
    }

    @POST
    @Path("edits")
    @Authenticated
    @Transactional
    public Response edit(@PathParam("id") String id, @BeanParam CommentForm form) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)));
        Guard.require(comment.editableBy(me));
        Problems problems = form.textProblems();
        if (problems.any()) {
            int seen = form.version == null ? comment.getVersion() : form.version;
            return Refusal.wrong(new Pages.edit(comment, seen, form, problems));
        }
        Guard.unchanged(comment.getVersion(), form.version);
        comments.keep(new CommentRevision(comment));
        history.record(comment.edit(form.text(), form.language(), me));
        return Notice.EDITED.at(talk.placeOf(comment, me));
    }

    @GET
    @Path("revisions")
    @PermitAll
    public Object revisions(@PathParam("id") String id) {
        Member me = current.get();
        Comment comment = Guard.found(comments.visibleTo(me, Guard.key(id)).filter(one -> one.textShownTo(me)));
        return new Pages.revisions(new Turn(comment, me), comments.revisions(comment));
    }
}
