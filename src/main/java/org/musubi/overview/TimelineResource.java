package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.plan.Sectors;
import org.musubi.project.Project;
import org.musubi.web.Slice;

/** The timeline of the initiative, or of what a reader narrows it to. */
@Path("/timeline")
public class TimelineResource {

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    Timelines timelines;

    @GET
    @PermitAll
    public Object show(@BeanParam TimelineFilter filter) {
        Slice<Project> projects = timelines.projects(filter, current.get());
        return new Pages.timeline(
                timelines.of(projects.items(), filter.calendar()), projects.next(), filter, sectors.inOrder());
    }
}
