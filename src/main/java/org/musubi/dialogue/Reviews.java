package org.musubi.dialogue;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** The outcomes whose day of review has come, for the focal points who have not read so. Shown by {@code dialogue/_ahead}. */
@Named
@Unremovable
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<ReviewReminder, UUID> {

    private static final int SHOWN = 20;
    private static final String WITH_OUTCOME =
            "select r from ReviewReminder r join fetch r.outcome u join fetch u.item a"
                    + " join fetch a.session s join fetch s.body join fetch s.audience where ";

    @Inject
    CurrentMember current;

    /** Those of whoever makes this request, for templates. */
    public List<ReviewReminder> mine() {
        Member me = current.get();
        if (!me.isFocalPoint()) {
            return List.of();
        }
        return find(
                        WITH_OUTCOME + "not exists (select 1 from r.readers x where x.id = :reader) and "
                                + visible(me).hql() + " order by u.reviewOn, r.id",
                        with(me, "reader", me.getPersonId()))
                .page(0, SHOWN)
                .list();
    }

    Optional<ReviewReminder> visibleTo(Member me, UUID id) {
        return me.isFocalPoint()
                ? find(WITH_OUTCOME + "r.id = :id and " + visible(me).hql(), with(me, "id", id))
                        .firstResultOptional()
                : Optional.empty();
    }

    private static Condition visible(Member me) {
        return Readership.of(me).over("s.audience");
    }

    private static Map<String, Object> with(Member me, String name, Object value) {
        Map<String, Object> parameters = new HashMap<>(visible(me).parameters());
        parameters.put(name, value);
        return parameters;
    }
}
