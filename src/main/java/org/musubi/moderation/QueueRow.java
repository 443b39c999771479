package org.musubi.moderation;

/**
 * An item of the queue as one moderator gets it.
 *
 * @param readable whether he or she may read the comment and the title it stands under
 * @param decidable whether he or she may decide
 */
public record QueueRow(ReviewItem item, boolean readable, boolean decidable) {}
