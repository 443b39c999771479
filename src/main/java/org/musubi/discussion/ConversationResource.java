package org.musubi.discussion;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.web.Guard;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Saying something about a conversation's subject. */
@Path("/conversations/{id}/comments")
public class ConversationResource {

    @Inject
    CurrentMember current;

    @Inject
    Conversations conversations;

    @Inject
    Publication publication;

    @POST
    @Authenticated
    @Transactional
    public Response post(@PathParam("id") String id, @BeanParam CommentForm form) {
        Member me = current.get();
        Conversation conversation = Guard.found(conversations.visibleTo(me, Guard.key(id)));
        Guard.require(conversation.opensTo(me));
        List<SharingLabel> labels = conversation.getLabels();
        Problems problems = form.problems(labels);
        if (problems.any()) {
            String action = conversation.getCommentsPath();
            return Refusal.wrong(new Pages.create(conversation, null, labels, action, form, problems));
        }
        return publication.publish(
                form, me, () -> Comment.on(conversation, form.text(), form.language(), form.label(), me));
    }
}
