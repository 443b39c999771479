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

/** Planning a period of an indicator with its target. */
@Path("/indicators/{id}/periods")
public class PeriodsResource {

    @Inject
    CurrentMember current;

    @Inject
    Indicators indicators;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Indicator indicator = changeable(id, current.get());
        return new Pages.period(indicator, PeriodForm.empty(indicator.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam PeriodForm form) {
        Member me = current.get();
        Indicator indicator = changeable(id, me);
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(indicator.getVersion(), form.version());
        Problems problems = form.problems(indicators.scaleOf(indicator));
        if (problems.any()) {
            once.forget(key);
            return Refusal.wrong(new Pages.period(indicator, form, problems));
        }
        indicators.touch(indicator);
        Period period = form.periodOf(indicator);
        indicators.put(period);
        Value target = Value.of(period, ValueKind.TARGET, form.target().said(indicator.getMeasure(), false), me);
        indicators.put(target);
        history.record(period.planned(me));
        history.record(target.stated(null, me));
        return Notice.SAVED.at(once.ledTo(key, indicator.getPath()));
    }

    private Indicator changeable(String id, Member me) {
        Indicator indicator = Guard.found(indicators.visibleTo(me, Guard.key(id)));
        Guard.require(indicator.changeableBy(me));
        return indicator;
    }
}
