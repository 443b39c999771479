package org.musubi.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.musubi.project.Project;
import org.musubi.web.Guard;

/** All proposals of new words; whoever may read the project may read them. */
@ApplicationScoped
public class Rewordings implements PanacheRepositoryBase<Rewording, UUID> {

    /** The newest first, with both keys, at most {@code limit}. */
    List<Rewording> of(Project project, int limit) {
        return find(
                        "select r from Rewording r join fetch r.by.person join fetch r.by.organisation"
                                + " left join fetch r.key k left join fetch k.by.person"
                                + " left join fetch k.by.organisation where r.project = ?1 order by r.id desc",
                        project)
                .page(0, limit)
                .list();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) if there is none that belongs to the project */
    Rewording of(Project project, String id) {
        return Guard.found(find(
                        "select r from Rewording r left join fetch r.key where r.project = ?1 and r.id = ?2",
                        project,
                        Guard.key(id))
                .singleResultOptional());
    }

    void put(RewordingKey key) {
        getEntityManager().persist(key);
    }
}
