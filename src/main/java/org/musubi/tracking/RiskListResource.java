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
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The risk register of a project, and entering a risk. */
@Path("/projects/{id}/risks")
public class RiskListResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Risks risks;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@PathParam("id") String id) {
        Project project = projects.at(id, current.get());
        return new Pages.risks(project, risks.of(project));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Member me = current.get();
        Project project = plannable(id, me);
        RiskForm empty = RiskForm.empty(me, UUID.randomUUID().toString());
        return new Pages.newRisk(project, organisations.choosable(), empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam RiskForm form) {
        Member me = current.get();
        Project project = plannable(id, me);
        Optional<Organisation> owner = owner(form);
        Problems problems = form.problems(owner);
        if (problems.any()) {
            return Refusal.wrong(new Pages.newRisk(project, organisations.choosable(), form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Risk risk = new Risk(project, form.judgement(owner.orElseThrow()));
        risks.persist(risk);
        risks.put(new RiskRevision(risk, me));
        history.record(risk.entered(me));
        return Notice.SAVED.at(once.ledTo(key, risk.getPath()));
    }

    private Project plannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        return project;
    }

    private Optional<Organisation> owner(RiskForm form) {
        return organisations.coded(form.owner()).filter(Organisation::mayTakePart);
    }
}
