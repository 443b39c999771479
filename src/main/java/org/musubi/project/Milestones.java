package org.musubi.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** All milestones; whoever may read the project may read them. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    /** The milestone if its project is visible to the member. */
    public Optional<Milestone> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select m from Milestone m join fetch m.project p join fetch p.audience left join fetch m.claim"
                                + " where m.id = :id and " + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** By due date, the next first. */
    public List<Milestone> of(Project project) {
        return list("from Milestone m where m.project = ?1 order by m.dueOn, m.id", project);
    }

    /** What was put forward for a milestone with its answers, newest first. */
    public List<Evidence> evidenceFor(Milestone milestone) {
        return getEntityManager()
                .createQuery(
                        "select e from Evidence e left join fetch e.verdict v left join fetch v.by.person"
                                + " left join fetch v.by.organisation join fetch e.by.person join fetch e.by.organisation"
                                + " left join fetch e.attachment a left join fetch a.audience"
                                + " where e.milestone = :milestone order by e.id desc",
                        Evidence.class)
                .setParameter("milestone", milestone)
                .getResultList();
    }

    /** How a project stands now, for a report to keep. */
    Snapshot snapshot(Project project) {
        Object[] counts = getEntityManager()
                .createQuery(
                        "select count(m), count(case when m.status = MET and m.proof = CONFIRMED then 1 end)"
                                + " from Milestone m where m.project = :project",
                        Object[].class)
                .setParameter("project", project)
                .getSingleResult();
        return new Snapshot(project, (Long) counts[0], (Long) counts[1]);
    }

    void put(Evidence evidence) {
        getEntityManager().persist(evidence);
    }

    void put(Verdict verdict) {
        getEntityManager().persist(verdict);
    }
}
