package org.musubi.finance;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** What is planned and what moved in a project, and planning a budget line. */
@Path("/projects/{id}/budget")
public class BudgetResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    BudgetLines lines;

    @Inject
    Bookkeeping books;

    @Inject
    ExchangeRates rates;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@PathParam("id") String id, @BeanParam BudgetFilter filter) {
        Member me = current.get();
        Project project = projects.at(id, me);
        List<Accounts.Account> accounts = books.accounts(project, me).accounts();
        return new Pages.budget(
                project, accounts, Conversion.of(accounts, rates.of(project)), lines.of(project, filter, me), filter);
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = plannable(id, current.get());
        return new Pages.line(project, books.nameable(project), BudgetForm.empty(project), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam BudgetForm form) {
        Member me = current.get();
        Project project = plannable(id, me);
        List<Organisation> offered = books.nameable(project);
        Problems problems = form.problems(project, offered);
        if (problems.any()) {
            return Refusal.wrong(new Pages.line(project, offered, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        BudgetLine line = new BudgetLine(
                project,
                books.readers(project, form.chosenLabel().orElseThrow(), me),
                form.payer(offered),
                form.plan(),
                me);
        lines.persist(line);
        history.record(line.planned(me));
        return Notice.SAVED.at(once.ledTo(key, project.act("budget")));
    }

    private Project plannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        return project;
    }
}
