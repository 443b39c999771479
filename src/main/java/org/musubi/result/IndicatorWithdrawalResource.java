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

/** Withdrawing an indicator, with a reason; it stays readable. */
@Path("/indicators/{id}/withdrawal")
public class IndicatorWithdrawalResource {

    @Inject
    CurrentMember current;

    @Inject
    Indicators indicators;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Indicator indicator = changeable(id, current.get());
        return page(indicator, new ReasonForm(null, indicator.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Indicator indicator = changeable(id, me);
        Guard.unchanged(indicator.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(page(indicator, form, problems));
        }
        history.record(indicator.withdraw(form.reason().strip(), me));
        return Notice.SAVED.at(indicator.getPath());
    }

    private static Pages.withdrawal page(Indicator indicator, ReasonForm form, Problems problems) {
        return new Pages.withdrawal(
                indicator.getProject(),
                indicator.getTitle(),
                indicator.act("withdrawal"),
                indicator.getPath(),
                form,
                problems);
    }

    private Indicator changeable(String id, Member me) {
        Indicator indicator = Guard.found(indicators.visibleTo(me, Guard.key(id)));
        Guard.require(indicator.changeableBy(me));
        return indicator;
    }
}
