package org.musubi.result;

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
import org.musubi.project.ReasonForm;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Withdrawing a result, with a reason; it stays readable. */
@Path("/results/{id}/withdrawal")
public class ResultWithdrawalResource {

    @Inject
    CurrentMember current;

    @Inject
    Results results;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Result result = changeable(id, current.get());
        return page(result, new ReasonForm(null, result.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Result result = changeable(id, me);
        Guard.unchanged(result.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(page(result, form, problems));
        }
        history.record(result.withdraw(form.reason().strip(), me));
        return Notice.SAVED.at(result.getProject().act("results"));
    }

    private static Pages.withdrawal page(Result result, ReasonForm form, Problems problems) {
        return new Pages.withdrawal(
                result.getProject(),
                result.getTitle(),
                result.act("withdrawal"),
                result.getProject().act("results"),
                form,
                problems);
    }

    private Result changeable(String id, Member me) {
        Result result = Guard.found(results.visibleTo(me, Guard.key(id)));
        Guard.require(result.changeableBy(me));
        return result;
    }
}
