package org.musubi.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.discussion.Conversation;
import org.musubi.discussion.Conversations;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Beginning and ending to follow a thing that has a conversation. A private wish of one reader: no fact of the history. */
@Path("/following/{id}")
public class FollowResource {

    @Inject
    CurrentMember current;

    @Inject
    Conversations conversations;

    @Inject
    Follows follows;

    /** Sets what the form says, so that a form sent twice changes nothing. */
    @POST
    @Authenticated
    @Transactional
    public Response set(@PathParam("id") String id, @RestForm boolean on) {
        Member me = current.get();
        Conversation conversation = Guard.found(conversations.visibleTo(me, Guard.key(id)));
        Guard.require(me.belongs());
        var follow = follows.by(me, conversation.getId());
        if (on) {
            follow.orElseGet(() -> follows.start(conversation, me)).resume(me);
        } else {
            follow.ifPresent(Follow::end);
        }
        return (on ? Notice.FOLLOWED : Notice.UNFOLLOWED).at(conversation.getPath());
    }
}
