package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Milestone;
import org.musubi.web.Slice;

/** Milestones over all projects, as far as a reader may see the projects. */
@ApplicationScoped
class MilestoneList {

    @Inject
    EntityManager database;

    /** The newest that the filter leaves, a page of them. */
    Slice<Milestone> milestones(MilestoneFilter filter, Member reader) {
        Condition visible = Readership.of(reader).over("p.audience");
        Condition asked = filter.condition();
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(asked.parameters());
        var query = database.createQuery(
                "select m from Milestone m join fetch m.project p join fetch p.sector join fetch p.audience where "
                        + asked.hql() + " and " + visible.hql() + " order by m.id desc",
                Milestone.class);
        parameters.forEach(query::setParameter);
        return Slice.of(query.setMaxResults(Slice.SIZE + 1).getResultList(), Milestone::getId);
    }
}
