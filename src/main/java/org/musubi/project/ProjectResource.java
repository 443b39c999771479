package org.musubi.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.discussion.Talk;
import org.musubi.history.Condition;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.Readership;
import org.musubi.people.Side;
import org.musubi.plan.Place;
import org.musubi.plan.Places;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Slice;

/** The list of projects and the page of one. */
@Path("/projects")
public class ProjectResource {

    private static final int REPORTS_SHOWN = 12;
    private static final int FACTS_SHOWN = 50;

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Milestones milestones;

    @Inject
    Precedences precedences;

    @Inject
    StatusReports reports;

    @Inject
    Attachments attachments;

    @Inject
    History history;

    @Inject
    Talk talks;

    @Inject
    Sectors sectors;

    @Inject
    Places places;

    @Inject
    Organisations organisations;

    @GET
    @PermitAll
    public Object index(@BeanParam ProjectFilter filter) {
        List<Sector> offeredSectors = sectors.list("order by position");
        List<Organisation> offeredOrganisations = organisations.choosable();
        List<Place> offeredPlaces = places.list("order by code");
        return new Pages.index(
                projects.visibleTo(current.get(), filter),
                filter,
                filter.chips(offeredSectors, offeredOrganisations, offeredPlaces),
                offeredSectors,
                offeredOrganisations,
                offeredPlaces);
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Object show(@PathParam("id") String id, @QueryParam("after") String after) {
        Member me = current.get();
        Project project = projects.at(id, me);
        return new Pages.show(
                project,
                sides(project),
                milestones.of(project),
                precedences.of(project, me),
                reports.latest(project, REPORTS_SHOWN),
                attachments.of(project, me),
                history.about(project.getId(), factsFor(me), FACTS_SHOWN),
                project.getConversation() == null ? null : talks.of(project.getConversation(), me, Slice.key(after)));
    }

    /** What happened; who read what is for auditors alone. */
    private static Condition factsFor(Member me) {
        Condition visible = Readership.of(me).overId("e.audienceId");
        return new Condition(visible.hql() + " and e.kind <> FILE_READ", visible.parameters());
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
