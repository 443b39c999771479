package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;

/** The timeline of one project. */
@Path("/projects/{id}/timeline")
public class ProjectTimelineResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Timelines timelines;

    @GET
    @PermitAll
    public Object show(String id) {
        Project project = Guard.found(projects.visibleTo(current.get(), Guard.key(id)));
        return new Pages.projectTimeline(project, timelines.of(project));
    }
}
