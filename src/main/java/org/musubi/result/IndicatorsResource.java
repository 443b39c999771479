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

/** Stating an indicator of a result. */
@Path("/results/{id}/indicators")
public class IndicatorsResource {

    @Inject
    CurrentMember current;

    @Inject
    Results results;

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
        Result result = changeable(id, current.get());
        return new Pages.definition(result, null, result.act("indicators"), IndicatorForm.empty(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam IndicatorForm form) {
        Member me = current.get();
        Result result = changeable(id, me);
        Problems problems = form.problemsOfFirst();
        if (problems.any()) {
            return Refusal.wrong(new Pages.definition(result, null, result.act("indicators"), form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Indicator indicator = form.indicatorOf(result);
        indicators.persist(indicator);
        history.record(indicator.stated(me));
        return Notice.SAVED.at(once.ledTo(key, indicator.getPath()));
    }

    private Result changeable(String id, Member me) {
        Result result = Guard.found(results.visibleTo(me, Guard.key(id)));
        Guard.require(result.changeableBy(me));
        return result;
    }
}
