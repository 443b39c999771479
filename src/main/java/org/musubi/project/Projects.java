package org.musubi.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.plan.SourceDocument;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** All projects, as far as a member may read them. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    /** The project with its parties. */
    public Optional<Project> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select p from Project p join fetch p.audience join fetch p.sector"
                                + " left join fetch p.participations x left join fetch x.organisation"
                                + " where p.id = :id and " + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) if an address names nothing that the member may read */
    public Project at(String id, Member member) {
        return Guard.found(visibleTo(member, Guard.key(id)));
    }

    /** The newest that the filter leaves, a page of them. */
    Slice<Project> visibleTo(Member member, ProjectFilter filter) {
        ProjectQuery query = new ProjectQuery(Readership.of(member).over("p.audience"), filter, member);
        return Slice.of(
                find(query.hql(), query.parameters()).page(0, Slice.SIZE + 1).list(), Project::getId);
    }

    /** Those that lost their balance and go on, as far as the member may read them, the longest first. */
    public List<Project> offBalance(Member member, int limit) {
        Condition visible = Readership.of(member).over("p.audience");
        return find(
                        "select p from Project p join fetch p.sector join fetch p.audience where p.unbalancedSince is not null"
                                + " and p.lifeCycle not in (CLOSED, CANCELLED) and " + visible.hql()
                                + " order by p.unbalancedSince, p.id",
                        visible.parameters())
                .page(0, limit)
                .list();
    }

    /** Counts an act beside the project as a change of it, so that two that cross cannot both succeed. */
    public void touch(Project project) {
        getEntityManager().lock(project, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
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
