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

/** Withdrawing a period, with a reason; its values stay readable. */
@Path("/periods/{id}/withdrawal")
public class PeriodWithdrawalResource {

    @Inject
    CurrentMember current;

    @Inject
    Indicators indicators;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Period period = changeable(id, current.get());
        return page(period, new ReasonForm(null, period.getIndicator().getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Period period = changeable(id, me);
        Guard.unchanged(period.getIndicator().getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(page(period, form, problems));
        }
        indicators.touch(period.getIndicator());
        history.record(period.withdraw(form.reason().strip(), me));
        return Notice.SAVED.at(period.getIndicator().getPath());
    }

    private static Pages.withdrawal page(Period period, ReasonForm form, Problems problems) {
        return new Pages.withdrawal(
                period.getIndicator().getProject(),
                period.getIndicator().getTitle(),
                period.act("withdrawal"),
                period.getIndicator().getPath(),
                form,
                problems);
    }

    private Period changeable(String id, Member me) {
        Period period = Guard.found(indicators.periodVisibleTo(me, Guard.key(id)));
        Guard.require(period.changeableBy(me));
        return period;
    }
}
