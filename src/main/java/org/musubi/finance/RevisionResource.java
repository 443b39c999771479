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
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** Revising a budget line: the plan has changed. */
@Path("/budget-lines/{id}/revision")
public class RevisionResource {

    @Inject
    CurrentMember current;

    @Inject
    BudgetLines lines;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        BudgetLine line = Guard.found(lines.visibleTo(current.get(), Guard.key(id)));
        Guard.require(line.changeableBy(current.get()));
        return new Pages.revision(line, RevisionForm.of(line), new Problems());
    }

    /** @throws StaleException (409) if the line was revised or withdrawn meanwhile */
    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam RevisionForm form) {
        Member me = current.get();
        BudgetLine line = Guard.found(lines.visibleTo(me, Guard.key(id)));
        if (!line.isInForce()) {
            throw new StaleException();
        }
        Guard.require(line.changeableBy(me));
        Guard.unchanged(line.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.revision(line, form, problems));
        }
        lines.touch(line);
        BudgetLine next = line.revision(
                form.chosenStatus(),
                Money.amount(form.amount()).orElseThrow(),
                form.note(),
                form.reason().strip(),
                me);
        lines.persist(next);
        history.record(next.revising(line, me));
        return Notice.SAVED.at(line.getProject().act("budget"));
    }
}
