package org.musubi.result;

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

/** All results; whoever may read the project may read them. */
@ApplicationScoped
public class Results implements PanacheRepositoryBase<Result, UUID> {

    public Optional<Result> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select r from Result r join fetch r.project p join fetch p.audience where r.id = :id and "
                                + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** Those that stand first, in the order in which they were stated. */
    List<Result> of(Project project) {
        return list(
                "from Result r where r.project = ?1 order by case when r.withdrawalReason is null then 0 else 1 end, r.id",
                project);
    }
}
