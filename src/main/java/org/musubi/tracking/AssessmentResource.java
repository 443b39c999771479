package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.musubi.people.Side;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.project.StatusReports;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** How each side and both together see a project; proposing the joint view and agreeing to it. */
@Path("/projects/{id}/assessment")
public class AssessmentResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    StatusReports reports;

    @Inject
    Assessments assessments;

    @Inject
    History history;

    @Inject
    Once once;

    private static final int SHOWN = 12;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Project project = projects.at(id, current.get());
        return new Pages.assessment(
                project,
                reports.newest(project, Side.JP).orElse(null),
                reports.newest(project, Side.IN).orElse(null),
                assessments.of(project, SHOWN));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = assessable(id, current.get());
        AssessmentForm empty = new AssessmentForm(
                null, null, null, null, project.getVersion(), UUID.randomUUID().toString());
        return new Pages.newAssessment(project, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response propose(@PathParam("id") String id, @BeanParam AssessmentForm form) {
        Member me = current.get();
        Project project = assessable(id, me);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.newAssessment(project, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(project.getVersion(), form.version());
        Assessment assessment = form.of(project, me);
        assessments.persist(assessment);
        projects.touch(project);
        history.record(assessment.proposed(me));
        return Notice.SIGNED.at(once.ledTo(key, project.act("assessment")));
    }

    /** @param hash what the person read and signs; a key for any other text is refused as stale (409) */
    @POST
    @Path("{assessment}/agreement")
    @Authenticated
    @Transactional
    public Response agree(
            @PathParam("id") String id,
            @PathParam("assessment") String proposal,
            @RestForm String hash,
            @RestForm Integer version) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Assessment assessment = assessments.of(project, proposal);
        Guard.require(assessment.agreeableBy(me));
        Guard.unchanged(project.getVersion(), version);
        if (!assessment.getHash().equals(hash) || !isNewest(assessment, project)) {
            throw new StaleException();
        }
        assessments.put(new Agreement(assessment, me));
        history.record(project.agreed(assessment.getHealth(), assessment.getCompletion(), me));
        return Notice.AGREED.at(project.act("assessment"));
    }

    private boolean isNewest(Assessment assessment, Project project) {
        return assessments.of(project, 1).get(0).getId().equals(assessment.getId());
    }

    private Project assessable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().assessableBy(me));
        return project;
    }
}
