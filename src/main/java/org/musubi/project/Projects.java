package org.musubi.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.plan.SourceDocument;

/** All projects, as far as a member may read them. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    public Optional<Project> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find("from Project p where p.id = :id and " + visible.hql(), parameters)
                .firstResultOptional();
    }

    /** The references of a document's commitments from which a project descends that no proposal began. */
    Set<String> trackedIn(SourceDocument document) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select p.commitment.ref from Project p where p.commitment.document = :document"
                                + " and p.originId is null",
                        String.class)
                .setParameter("document", document)
                .getResultList());
    }
}
