package org.musubi.discussion;

import java.util.List;
import java.util.UUID;
import org.musubi.people.Member;

/**
 * One page of a conversation as one reader gets it.
 *
 * @param next the comment to go on behind; null on the last page
 * @param continued whether this is not the first page
 * @param once the key of the form for a new comment
 */
public record Discussion(
        Conversation conversation, Member reader, List<Turn> turns, UUID next, boolean continued, UUID once) {

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    public boolean isOpenToReader() {
        return conversation.opensTo(reader);
    }
}
