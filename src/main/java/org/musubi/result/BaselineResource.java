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
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Stating or correcting where an indicator began. */
@Path("/indicators/{id}/baseline")
public class BaselineResource {

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
        Value now = indicators.scaleOf(indicator).baseline();
        return page(indicator, now, ValueForm.of(now, indicator.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ValueForm form) {
        Member me = current.get();
        Indicator indicator = changeable(id, me);
        Guard.unchanged(indicator.getVersion(), form.version());
        Value now = indicators.scaleOf(indicator).baseline();
        Measure measure = indicator.getMeasure();
        Problems problems = form.dated(now == null ? form.problems(measure) : form.problemsOfCorrection(measure));
        if (problems.any()) {
            return Refusal.wrong(page(indicator, now, form, problems));
        }
        indicators.touch(indicator);
        Value value = Value.baseline(indicator, form.day(), form.said(measure, now != null), me);
        indicators.put(value);
        history.record(value.stated(now, me));
        return Notice.SAVED.at(indicator.getPath());
    }

    private static Pages.value page(Indicator indicator, Value now, ValueForm form, Problems problems) {
        return new Pages.value(indicator, null, ValueKind.BASELINE, now, indicator.act("baseline"), form, problems);
    }

    private Indicator changeable(String id, Member me) {
        Indicator indicator = Guard.found(indicators.visibleTo(me, Guard.key(id)));
        Guard.require(indicator.changeableBy(me));
        return indicator;
    }
}
