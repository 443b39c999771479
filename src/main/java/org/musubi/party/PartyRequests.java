package org.musubi.party;

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
import org.musubi.plan.PartyRole;
import org.musubi.project.Project;

/** What organisations ask for: known to themselves and to those who answer. */
@ApplicationScoped
class PartyRequests implements PanacheRepositoryBase<PartyRequest, UUID> {

    private static final int MOST = 50;

    Optional<PartyRequest> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select q from PartyRequest q join fetch q.project p join fetch p.audience"
                                + " join fetch q.by.organisation where q.id = :id and " + visible.hql(),
                        parameters)
                .singleResultOptional()
                .filter(request -> request.answerableBy(member) || member.actsFor(request.getOrganisation()));
    }

    /** The newest of a project that the member may know of: to be answered by the member, or made by the own organisation. */
    List<PartyRequest> knownTo(Member member, Project project) {
        if (!member.takesPart()) {
            return List.of();
        }
        return find(
                        "select q from PartyRequest q join fetch q.by.organisation join fetch q.by.person"
                                + " where q.project = ?1 order by q.id desc",
                        project)
                .page(0, MOST)
                .list()
                .stream()
                .filter(request -> request.answerableBy(member) || member.actsFor(request.getOrganisation()))
                .toList();
    }

    boolean isOpen(Project project, Member member, PartyRole role) {
        return count(
                        "project = ?1 and by.organisation = ?2 and role = ?3 and outcome is null",
                        project,
                        member.getOrganisation(),
                        role)
                > 0;
    }
}
