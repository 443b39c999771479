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

/** Correcting the target of a period. */
@Path("/periods/{id}/target")
public class TargetResource {

    @Inject
    CurrentMember current;

    @Inject
    Indicators indicators;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Period period = open(id, current.get());
        Value now = now(period);
        return page(period, now, ValueForm.of(now, period.getIndicator().getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ValueForm form) {
        Member me = current.get();
        Period period = open(id, me);
        Indicator indicator = period.getIndicator();
        Guard.unchanged(indicator.getVersion(), form.version());
        Value now = now(period);
        Measure measure = indicator.getMeasure();
        Problems problems = now == null ? form.problems(measure) : form.problemsOfCorrection(measure);
        if (problems.any()) {
            return Refusal.wrong(page(period, now, form, problems));
        }
        indicators.touch(indicator);
        Value value = Value.of(period, ValueKind.TARGET, form.said(measure, now != null), me);
        indicators.put(value);
        history.record(value.stated(now, me));
        return Notice.SAVED.at(indicator.getPath());
    }

    private Value now(Period period) {
        return indicators
                .scaleOf(period.getIndicator())
                .newest(period, ValueKind.TARGET)
                .orElse(null);
    }

    private static Pages.value page(Period period, Value now, ValueForm form, Problems problems) {
        return new Pages.value(
                period.getIndicator(), period, ValueKind.TARGET, now, period.act("target"), form, problems);
    }

    private Period open(String id, Member me) {
        Period period = Guard.found(indicators.periodVisibleTo(me, Guard.key(id)));
        Guard.require(period.changeableBy(me));
        return period;
    }
}
