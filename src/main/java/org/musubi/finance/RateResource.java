package org.musubi.finance;

import io.quarkus.security.Authenticated;
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
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Stating a rate of exchange for a project. */
@Path("/projects/{id}/rates")
public class RateResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    ExchangeRates rates;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        return new Pages.rate(plannable(id, current.get()), RateForm.empty(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam RateForm form) {
        Member me = current.get();
        Project project = plannable(id, me);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.rate(project, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        ExchangeRate rate = form.rateOf(project, me);
        rates.persist(rate);
        history.record(rate.stated(me));
        return Notice.SAVED.at(once.ledTo(key, project.act("budget")));
    }

    private Project plannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        return project;
    }
}
