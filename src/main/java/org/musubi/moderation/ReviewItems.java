package org.musubi.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.discussion.Comment;
import org.musubi.web.Slice;

/** All reported comments. For moderators alone: whoever asks has proved to be one. */
@ApplicationScoped
public class ReviewItems implements PanacheRepositoryBase<ReviewItem, UUID> {

    private static final String WHOLE = "from ReviewItem i join fetch i.comment c join fetch c.conversation"
            + " join fetch c.person join fetch c.organisation join fetch c.audience where ";

    public Optional<ReviewItem> whole(UUID id) {
        return find(WHOLE + "i.id = ?1", id).firstResultOptional();
    }

    public Optional<ReviewItem> about(Comment comment) {
        return find("comment", comment).firstResultOptional();
    }

    /** Those in one state, first reported first. */
    public Slice<ReviewItem> at(ReviewState state, UUID after) {
        Map<String, Object> parameters = new HashMap<>(Map.of("state", state));
        String behind = "";
        if (after != null) {
            behind = " and i.id > :after";
            parameters.put("after", after);
        }
        List<ReviewItem> oneMore = find(WHOLE + "i.state = :state" + behind + " order by i.id", parameters)
                .page(0, Slice.SIZE + 1)
                .list();
        return Slice.of(oneMore, ReviewItem::getId);
    }

    List<Report> reports(ReviewItem item) {
        return getEntityManager()
                .createQuery(
                        "from Report r join fetch r.person join fetch r.organisation where r.reviewItem = :item"
                                + " order by r.id desc",
                        Report.class)
                .setParameter("item", item)
                .setMaxResults(100)
                .getResultList();
    }

    void keep(Report report) {
        getEntityManager().persist(report);
    }
}
