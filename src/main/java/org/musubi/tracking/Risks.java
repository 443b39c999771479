package org.musubi.tracking;

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
import org.musubi.project.Project;

/** All risks; whoever may read the project may read them. */
@ApplicationScoped
public class Risks implements PanacheRepositoryBase<Risk, UUID> {

    /** The risk if its project is visible to the member. */
    Optional<Risk> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select r from Risk r join fetch r.project p join fetch p.audience join fetch r.judgement.owner"
                                + " where r.id = :id and " + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** Those that still threaten first, and of them the heaviest. */
    List<Risk> of(Project project) {
        return list(
                "select r from Risk r join fetch r.judgement.owner where r.project = ?1"
                        + " order by case when r.judgement.state = CLOSED then 1 else 0 end,"
                        + " r.judgement.likelihood * r.judgement.impact desc, r.id",
                project);
    }

    /** What was held about a risk, newest first. */
    List<RiskRevision> historyOf(Risk risk) {
        return getEntityManager()
                .createQuery(
                        "select v from RiskRevision v join fetch v.by.person join fetch v.by.organisation"
                                + " join fetch v.judgement.owner where v.risk = :risk order by v.id desc",
                        RiskRevision.class)
                .setParameter("risk", risk)
                .getResultList();
    }

    void put(RiskRevision revision) {
        getEntityManager().persist(revision);
    }
}
