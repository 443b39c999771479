package org.musubi.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Side;
import org.musubi.web.Slice;

/** All status reports; whoever may read the project may read them. */
@ApplicationScoped
public class StatusReports implements PanacheRepositoryBase<StatusReport, UUID> {

    private static final String WITH_REPORTER =
            "select r from StatusReport r join fetch r.by.person join fetch r.by.organisation where r.project = ?1";

    /** The newest, at most {@code limit}. */
    public List<StatusReport> latest(Project project, int limit) {
        return find(WITH_REPORTER + " order by r.id desc", project)
                .page(0, limit)
                .list();
    }

    /** A page of all of them, the newest first. */
    Slice<StatusReport> of(Project project, UUID after) {
        var found = after == null
                ? find(WITH_REPORTER + " order by r.id desc", project)
                : find(WITH_REPORTER + " and r.id < ?2 order by r.id desc", project, after);
        return Slice.of(found.page(0, Slice.SIZE + 1).list(), StatusReport::getId);
    }

    public Optional<StatusReport> newest(Project project, Side side) {
        return find(WITH_REPORTER + " and r.by.side = ?2 order by r.id desc", project, side)
                .firstResultOptional();
    }
}
