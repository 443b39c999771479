package org.musubi.notification;

import org.musubi.history.Entry;

/**
 * News of one thing for one reader.
 *
 * @param latest the newest fact about it that the reader may read and did not bring about
 * @param changes how many such facts the reader has not seen
 */
public record Notification(Follow follow, Entry latest, long changes) {

    public boolean isNew() {
        return changes > 0;
    }
}
