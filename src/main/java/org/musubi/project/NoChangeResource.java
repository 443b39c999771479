package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;

/** Saying with one click that nothing has changed; kept as a report of the side like any other. */
@Path("/projects/{id}/no-change")
public class NoChangeResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Milestones milestones;

    @Inject
    StatusReports reports;

    @Inject
    History history;

    @Inject
    Once once;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm("once") String form, @RestForm Integer version) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Guard.require(project.getRights().confirmableBy(me));
        UUID key = Guard.key(form);
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(project.getVersion(), version);
        StatusReport report = StatusReport.unchanged(project, milestones.snapshot(project), me);
        reports.persist(report);
        history.record(project.reported(report, me));
        return Notice.STATUS_REPORTED.at(once.ledTo(key, project.getPath()));
    }
}
