package org.musubi.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.discussion.Comments;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.web.Slice;

/** All rulings, in the open as far as a member may read the comments that they are about. */
@ApplicationScoped
public class Rulings implements PanacheRepositoryBase<Ruling, UUID> {

    /** The log, newest first. */
    public Slice<Ruling> visibleTo(Member member, UUID after) {
        Condition visible = Comments.visible(member, "c");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        String behind = "";
        if (after != null) {
            behind = " and r.id < :after";
            parameters.put("after", after);
        }
        List<Ruling> oneMore = find(
                        "from Ruling r join fetch r.person join fetch r.organisation join fetch r.reviewItem i"
                                + " join fetch i.comment c join fetch c.conversation k join fetch c.organisation"
                                + " where " + visible.hql() + behind + " order by r.id desc",
                        parameters)
                .page(0, Slice.SIZE + 1)
                .list();
        return Slice.of(oneMore, Ruling::getId);
    }

    List<Ruling> on(ReviewItem item) {
        return list(
                "from Ruling r join fetch r.person join fetch r.organisation where r.reviewItem = ?1 order by r.id desc",
                item);
    }
}
