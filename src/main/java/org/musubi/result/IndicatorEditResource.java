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

/** Saying an indicator anew; its measure stays. */
@Path("/indicators/{id}/edit")
public class IndicatorEditResource {

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
        return new Pages.definition(
                indicator.getResult(), indicator, indicator.act("edit"), IndicatorForm.of(indicator), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam IndicatorForm form) {
        Member me = current.get();
        Indicator indicator = changeable(id, me);
        Guard.unchanged(indicator.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(
                    new Pages.definition(indicator.getResult(), indicator, indicator.act("edit"), form, problems));
        }
        history.record(indicator.correct(
                form.isAscending(), form.titleJa(), form.titleEn(), form.unitJa(), form.unitEn(), me));
        return Notice.SAVED.at(indicator.getPath());
    }

    private Indicator changeable(String id, Member me) {
        Indicator indicator = Guard.found(indicators.visibleTo(me, Guard.key(id)));
        Guard.require(indicator.changeableBy(me));
        return indicator;
    }
}
