package org.musubi.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Here;
import org.musubi.web.Slice;

/**
 * What the pages of commitments, proposals and projects show of their conversation. Their template includes
 * {@code discussion/_here} with the conversation's key, or {@code discussion/_talk} with what {@link #of} answers.
 */
@Named
@ApplicationScoped
public class Talk {

    /** How many comments a page shows. */
    static final int SIZE = 50;

    /** How many comments are shown before the one that an address points to, where the page does not begin at first. */
    private static final int LEAD_IN = 10;

    @Inject
    Comments comments;

    @Inject
    Conversations conversations;

    @Inject
    CurrentMember current;

    @Inject
    Here here;

    /**
     * A page of the conversation, by key and in one query. It shows nothing to somebody who may not read the conversation.
     *
     * @param after the comment behind which the page begins; null for the first page
     */
    public Discussion of(Conversation conversation, Member me, UUID after) {
        List<Comment> oneMore = comments.thread(conversation, me, after, SIZE + 1);
        boolean more = oneMore.size() > SIZE;
        List<Comment> shown = more ? oneMore.subList(0, SIZE) : oneMore;
        UUID next = more ? shown.get(SIZE - 1).getId() : null;
        return new Discussion(conversation, me, Turn.nested(shown, me), next, after != null, UUID.randomUUID());
    }

    /**
     * The page of a conversation that this request asks for. For templates, so that a package that does not know
     * conversations can show the one that belongs to its thing; null where there is none for this reader.
     *
     * @param conversation the key of the conversation; may be null
     */
    public Discussion about(UUID conversation) {
        if (conversation == null) {
            return null;
        }
        Member me = current.get();
        UUID after = Slice.key(here.parameter("after"));
        return conversations
                .visibleTo(me, conversation)
                .map(one -> of(one, me, after))
                .orElse(null);
    }

    /** The address where the comment stands in its thread, on the page that shows it. */
    String placeOf(Comment comment, Member me) {
        List<UUID> before = comments.before(comment, me, SIZE);
        String page = before.size() < SIZE ? "" : "?after=" + before.get(LEAD_IN);
        return comment.getConversation().getPath() + page + "#comment-" + comment.getId();
    }
}
