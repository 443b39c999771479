package org.musubi.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.people.Side;
import org.musubi.plan.Places;
import org.musubi.plan.Sectors;

/** The list of projects and the page of one. */
@Path("/projects")
public class ProjectResource {

    private static final int REPORTS_SHOWN = 12;

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Milestones milestones;

    @Inject
    StatusReports reports;

    @Inject
    Attachments attachments;

    @Inject
    Sectors sectors;

    @Inject
    Places places;

    @Inject
    Organisations organisations;

    @GET
    @PermitAll
    public Object index(@BeanParam ProjectFilter filter) {
        return new Pages.index(
                projects.visibleTo(current.get(), filter),
                filter,
                sectors.list("order by position"),
                organisations.choosable(),
                places.list("order by code"));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Member me = current.get();
        Project project = projects.at(id, me);
        return new Pages.show(
                project,
                sides(project),
                milestones.of(project),
                reports.latest(project, REPORTS_SHOWN),
                attachments.of(project, me));
    }

    private List<SideView> sides(Project project) {
        return Stream.of(Side.JP, Side.IN)
                .map(side -> new SideView(
                        side,
                        project.health(side),
                        reports.newest(project, side).orElse(null)))
                .toList();
    }
}
