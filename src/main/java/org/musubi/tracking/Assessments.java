package org.musubi.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** The joint assessments, and the projects that the sides see most differently. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    /** The newest first, with both keys, at most {@code limit}. */
    List<Assessment> of(Project project, int limit) {
        return find(
                        "select a from Assessment a join fetch a.by.person join fetch a.by.organisation"
                                + " left join fetch a.agreement g left join fetch g.by.person"
                                + " left join fetch g.by.organisation where a.project = ?1 order by a.id desc",
                        project)
                .page(0, limit)
                .list();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) if there is none that belongs to the project */
    Assessment of(Project project, String id) {
        return Guard.found(find(
                        "select a from Assessment a left join fetch a.agreement where a.project = ?1 and a.id = ?2",
                        project,
                        Guard.key(id))
                .singleResultOptional());
    }

    void put(Agreement agreement) {
        getEntityManager().persist(agreement);
    }

    /** The projects at work whose sides differ by more than one step, as far as the member may read them, the newest first. */
    Slice<Project> divergent(Member member, String sector, UUID after) {
        Condition visible = Readership.of(member).over("p.audience");
        var query = getEntityManager()
                .createQuery(
                        "select p from Project p join fetch p.sector s join fetch p.audience where p.divergent = true"
                                + " and p.lifeCycle not in (CLOSED, CANCELLED) and " + visible.hql()
                                + (sector.isEmpty() ? "" : " and s.code = :sector")
                                + (after == null ? "" : " and p.id < :after")
                                + " order by p.id desc",
                        Project.class)
                .setMaxResults(Slice.SIZE + 1);
        visible.parameters().forEach(query::setParameter);
        if (!sector.isEmpty()) {
            query.setParameter("sector", sector);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return Slice.of(query.getResultList(), Project::getId);
    }
}
