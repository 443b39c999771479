package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.musubi.people.CurrentMember;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.plan.SourceDocuments;
import org.musubi.web.Slice;

/** What changed since a day, or between two. */
@Path("/changes")
public class ChangesResource {

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    SourceDocuments documents;

    @Inject
    Changes changes;

    @Inject
    Names names;

    @GET
    @PermitAll
    public Object list(
            @QueryParam("since") String since,
            @QueryParam("until") String until,
            @QueryParam("sector") String sector,
            @QueryParam("kind") String kind,
            @QueryParam("after") String after) {
        List<Sector> all = sectors.inOrder();
        ChangeFilter filter = ChangeFilter.asked(since, until, sector, kind, after, all);
        List<Change> found = changes.newest(filter, current.get());
        List<Change> shown = found.subList(0, Math.min(Slice.SIZE, found.size()));
        List<Change> happened =
                changes.of(shown.stream().map(Change::getSubjectId).toList(), filter.period());
        return new Pages.changes(
                Difference.of(shown, happened, names.of(happened)),
                found.size() > Slice.SIZE ? shown.get(Slice.SIZE - 1).getId() : null,
                filter,
                Preset.all(documents.inOrder()),
                all,
                changes.first().orElse(null));
    }
}
