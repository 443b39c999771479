package org.musubi.notification;

import java.util.List;
import org.musubi.web.Choices;

/**
 * What a reader of the notifications asks for.
 *
 * @param reason null for all reasons
 * @param isAll whether also what has been seen
 */
record NewsFilter(FollowReason reason, boolean isAll) {

    static NewsFilter asked(String reason, String show) {
        return new NewsFilter(Choices.of(FollowReason.class, reason).orElse(null), "all".equals(show));
    }

    public List<FollowReason> reasons() {
        return List.of(FollowReason.values());
    }
}
