package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** All reports on a project, and reporting how one's own side sees it. */
@Path("/projects/{id}/reports")
public class ReportResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    StatusReports reports;

    @Inject
    Milestones milestones;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@PathParam("id") String id, @QueryParam("after") String after) {
        Project project = projects.at(id, current.get());
        return new Pages.reports(project, reports.of(project, Slice.key(after)));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = reportable(id, current.get());
        ReportForm empty = new ReportForm(
                null,
                current.get().side().today().toString(),
                null,
                null,
                null,
                null,
                null,
                project.getVersion(),
                UUID.randomUUID().toString());
        return new Pages.report(project, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReportForm form) {
        Member me = current.get();
        Project project = reportable(id, me);
        Problems problems = form.problems(project);
        if (problems.any()) {
            return Refusal.wrong(new Pages.report(project, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(project.getVersion(), form.version());
        StatusReport report = form.reportOn(project, me).freezing(milestones.snapshot(project));
        reports.persist(report);
        history.record(project.reported(report, me));
        return Notice.STATUS_REPORTED.at(once.ledTo(key, project.getPath()));
    }

    private Project reportable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().reportableBy(me));
        return project;
    }
}
